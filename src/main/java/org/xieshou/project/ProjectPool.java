package org.xieshou.project;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xieshou.audit.Actor;

/** The project pool (项目库): what was screened and may be recommended; and every screening that was made. */
@Repository
class ProjectPool {

	private final JdbcClient jdbc;
	private final Clock clock;

	ProjectPool(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void note(UUID project, Screening screening, Actor by) {
		jdbc.sql("""
				insert into screening (project, number, visited_on, findings, county_town, only_infrastructure,
					misses_registered, negative_list, remedy, outcome, office, office_name, screened_at)
				select :project, count(*) + 1, :visitedOn, :findings, :countyTown, :onlyInfrastructure,
					:missesRegistered, :negativeList, :remedy, :outcome, :office, :officeName, :at
				from screening where project = :project""")
			.param("project", project).param("visitedOn", screening.visitedOn())
			.param("findings", screening.findings()).param("countyTown", screening.countyTown())
			.param("onlyInfrastructure", screening.onlyInfrastructure())
			.param("missesRegistered", screening.missesRegistered())
			.param("negativeList", screening.negativeList()).param("remedy", screening.remedy(), Types.VARCHAR)
			.param("outcome", screening.outcome()).param("office", by.office())
			.param("officeName", by.officeName()).param("at", now()).update();
	}

	void enter(UUID project, Actor by) {
		jdbc.sql("""
				insert into pool_entry (project, entered_at, office) values (?, ?, ?)
				on conflict (project) do update set left_at = null, left_because = null""")
			.params(project, now(), by.office()).update();
	}

	void leave(UUID project, String because) {
		jdbc.sql("update pool_entry set left_at = ?, left_because = ? where project = ? and left_at is null")
			.params(now(), because, project).update();
	}

	/** The screenings of a project, newest first. */
	List<NotedScreening> screenings(UUID project) {
		return jdbc.sql("select * from screening where project = ? order by number desc").param(project)
			.query((row, index) -> new NotedScreening(
					new Screening(row.getObject("visited_on", LocalDate.class), row.getString("findings"),
							row.getBoolean("county_town"), row.getBoolean("only_infrastructure"),
							row.getBoolean("misses_registered"), row.getBoolean("negative_list"),
							row.getString("remedy"), row.getString("outcome")),
					row.getString("office_name"), row.getObject("screened_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

}
