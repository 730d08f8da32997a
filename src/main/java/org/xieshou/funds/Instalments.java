package org.xieshou.funds;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All instalments. */
@Component("instalmentTable")
public class Instalments {

	private final JdbcClient jdbc;

	private final Clock clock;

	Instalments(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The instalment; an {@link IllegalArgumentException} where there is none with that id. */
	Instalment get(UUID id) {
		return jdbc.sql("select * from instalment where id = ?").param(id).query(Instalments::row).optional()
			.orElseThrow(() -> new IllegalArgumentException("No instalment " + id));
	}

	/** A project's instalments in the order they are paid. */
	public List<Instalment> of(UUID project) {
		return jdbc.sql("select * from instalment where project = ? order by number").param(project).query(Instalments::row).list();
	}

	/** The instalment settled after acceptance; an {@link IllegalArgumentException} where nothing was planned. */
	Instalment settlement(UUID project) {
		return of(project).stream().filter(Instalment::settlement).findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No settlement is planned for project " + project));
	}

	/** Plans a project's instalments and its settlement; what is planned already stays. */
	void plan(UUID project, InstalmentPlan plan, String rule) {
		var all = new BigDecimal(100);
		var number = 0;
		for (var step : plan.steps()) {
			add(new Instalment(UUID.randomUUID(), project, ++number, false, step.cumulative(), step.threshold(), rule));
		}
		add(new Instalment(UUID.randomUUID(), project, number + 1, true, all, all, rule));
	}

	private void add(Instalment part) {
		jdbc.sql("""
				insert into instalment (id, project, number, kind, cumulative, threshold, rule, planned_at)
				values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (project, number) do nothing""")
			.params(part.id(), part.project(), part.number(), part.settlement() ? "settlement" : "progress",
					part.cumulative(), part.threshold(), part.rule(), clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static Instalment row(ResultSet row, int index) throws SQLException {
		return new Instalment(row.getObject("id", UUID.class), row.getObject("project", UUID.class), row.getInt("number"),
				"settlement".equals(row.getString("kind")), row.getBigDecimal("cumulative"), row.getBigDecimal("threshold"),
				row.getString("rule"));
	}

}
