package org.xieshou.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xieshou.audit.Actor;

/** All returns of proposals (退回); at most one of a project waits for its answer. */
@Repository
class ProposalReturns {

	private final JdbcClient jdbc;
	private final Clock clock;

	ProposalReturns(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Notes a return; where an earlier one still waits, as when two offices return one after the other, this one takes its place. */
	void add(UUID project, String reason, Actor by) {
		answer(project);
		jdbc.sql("""
				insert into proposal_return (project, number, office, office_name, reason, returned_at)
				select ?, count(*) + 1, ?, ?, ?, ? from proposal_return where project = ?""")
			.params(project, by.office(), by.officeName(), reason, now(), project).update();
	}

	void answer(UUID project) {
		jdbc.sql("update proposal_return set answered_at = ? where project = ? and answered_at is null")
			.params(now(), project).update();
	}

	/** The return that waits for the proposer. */
	Optional<ProposalReturn> open(UUID project) {
		return all(project).stream().filter(each -> each.answeredAt() == null).findFirst();
	}

	List<ProposalReturn> all(UUID project) {
		return jdbc.sql("select * from proposal_return where project = ? order by number").param(project)
			.query(ProposalReturns::read).list();
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static ProposalReturn read(ResultSet row, int index) throws SQLException {
		var answered = row.getObject("answered_at", OffsetDateTime.class);
		return new ProposalReturn(row.getInt("number"), row.getString("office_name"), row.getString("reason"),
				row.getObject("returned_at", OffsetDateTime.class).toInstant(),
				answered == null ? null : answered.toInstant());
	}

}
