package org.xieshou.funds;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.project.BudgetLine;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;
import org.xieshou.project.Source;

/** A project's accounts, one a source of its budget; whoever moves their money locks them first. */
@Component
public class ProjectAccounts {

	private final JdbcClient jdbc;

	private final Projects projects;

	ProjectAccounts(JdbcClient jdbc, Projects projects) {
		this.jdbc = jdbc;
		this.projects = projects;
	}

	/** Opens an account for every source of the budget that has none. */
	void open(Project project) {
		var sources = project.plan().budget().stream().map(BudgetLine::source).distinct().toList();
		for (var source : sources) {
			jdbc.sql("insert into project_account (project, source, position, county) values (?, ?, ?, ?) on conflict do nothing")
				.params(project.id(), source.name(), sources.indexOf(source), project.county())
				.update();
		}
	}

	/** Locks the accounts until the transaction ends, so that of two who pay at once the second sees what the first paid. */
	@Transactional(propagation = Propagation.MANDATORY)
	ProjectMoney lock(UUID project) {
		jdbc.sql("select source from project_account where project = ? order by source for update")
			.param(project)
			.query(String.class)
			.list();
		return money(project);
	}

	/** What the ledger has of a project, source by source. */
	public ProjectMoney money(UUID project) {
		return new ProjectMoney(project, projects.get(project).county(), balances(project));
	}

	private List<SourceBalance> balances(UUID project) {
		return jdbc.sql("select * from project_balance where project = ? order by position")
			.param(project)
			.query((row, index) -> new SourceBalance(Source.valueOf(row.getString("source")), row.getBigDecimal("approved"),
					row.getBigDecimal("committed"), row.getBigDecimal("released"), row.getBigDecimal("retained"),
					row.getBigDecimal("returned"), row.getBigDecimal("arrived")))
			.list();
	}

}
