package org.xieshou.project;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xieshou.process.Cases;

/** All recommendations of projects to partners; at most one of a project waits for its answer. */
@Repository
class Recommendations {

	private final JdbcClient jdbc;
	private final ProjectRows projects;
	private final Cases cases;
	private final Clock clock;

	Recommendations(JdbcClient jdbc, ProjectRows projects, Cases cases, Clock clock) {
		this.jdbc = jdbc;
		this.projects = projects;
		this.cases = cases;
		this.clock = clock;
	}

	/** Recommends the project to a partner, who from now on sees it. */
	void recommend(UUID project, String partner, String reason) {
		jdbc.sql("""
				insert into recommendation (project, round, partner, reason, recommended_at)
				select ?, count(*) + 1, ?, ?, ? from recommendation where project = ?""")
			.params(project, partner, reason, now(), project).update();
		cases.partner(project, partner);
	}

	void commit(UUID project, BigDecimal yuan) {
		jdbc.sql("update recommendation set answered_at = ?, amount = ? where project = ? and answered_at is null")
			.params(now(), yuan, project).update();
		projects.commit(project, yuan);
	}

	void pass(UUID project, String why) {
		jdbc.sql("update recommendation set answered_at = ?, refusal = ? where project = ? and answered_at is null")
			.params(now(), why, project).update();
	}

	List<Recommendation> all(UUID project) {
		return jdbc.sql("select * from recommendation where project = ? order by round").param(project)
			.query(Recommendations::read).list();
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Recommendation read(ResultSet row, int index) throws SQLException {
		var answered = row.getObject("answered_at", OffsetDateTime.class);
		return new Recommendation(row.getInt("round"), row.getString("partner"), row.getString("reason"),
				row.getObject("recommended_at", OffsetDateTime.class).toInstant(),
				answered == null ? null : answered.toInstant(), row.getBigDecimal("amount"), row.getString("refusal"));
	}

}
