package org.xieshou.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of plans: a version is added whole and never altered. */
@Repository
class Plans {

	private final JdbcClient jdbc;
	private final PlanLines lines;
	private final Clock clock;

	Plans(JdbcClient jdbc, PlanLines lines, Clock clock) {
		this.jdbc = jdbc;
		this.lines = lines;
		this.clock = clock;
	}

	Optional<Plan> find(UUID project, int version) {
		return jdbc.sql("select * from plan where project = ? and version = ?").params(project, version)
			.query(reader(project)).optional();
	}

	List<Plan> all(UUID project) {
		return jdbc.sql("select * from plan where project = ? order by version").param(project)
			.query(reader(project)).list();
	}

	void add(UUID project, Plan plan) {
		jdbc.sql("""
				insert into plan (project, version, scope, households, people, registered_households, registered_people,
					made_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(project, plan.version(), plan.scope(), plan.households(), plan.people(),
					plan.registeredHouseholds(), plan.registeredPeople(), clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		lines.add(project, plan);
	}

	List<Paper> papers(UUID project) {
		return jdbc.sql("""
				select kind, attachment, name, sha256 from project_paper where project = :project
					and version = (select max(version) from project_paper where project = :project)
				order by kind, name""")
			.param("project", project).query(Paper.class).list();
	}

	/** Lays papers beside a version; they replace those of earlier versions. */
	void lay(UUID project, int version, List<Paper> papers) {
		papers.stream().distinct().forEach(paper -> jdbc
			.sql("insert into project_paper (project, version, kind, attachment, name, sha256) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
			.params(project, version, paper.kind(), paper.attachment(), paper.name(), paper.sha256()).update());
	}

	private RowMapper<Plan> reader(UUID project) {
		return (row, index) -> {
			var version = row.getInt("version");
			return new Plan(version, row.getString("scope"), read("quantity", project, version, Quantity.class),
					read("budget", project, version, BudgetLine.class), milestones(project, version),
					read("indicator", project, version, Indicator.class), row.getInt("households"),
					row.getInt("people"), row.getInt("registered_households"), row.getInt("registered_people"),
					read("contact", project, version, Contact.class));
		};
	}

	private <T> List<T> read(String kind, UUID project, int version, Class<T> line) {
		return lines.of(kind, project, version).query(line).list();
	}

	private List<Milestone> milestones(UUID project, int version) {
		return lines.of("milestone", project, version)
			.query((row, index) -> new Milestone(row.getString("name"), row.getObject("due", LocalDate.class))).list();
	}

}
