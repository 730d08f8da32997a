package org.xieshou.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of verdicts: added to, never altered. */
@Repository
class Verdicts {

	private final JdbcClient jdbc;

	Verdicts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everything said on the approval of a project, oldest first. */
	List<Verdict> onApproval(UUID project) {
		return jdbc.sql("select * from verdict where project = ? and change_request is null order by at, id").param(project)
			.query(Verdicts::row).list();
	}

	/** Everything said on a change request, oldest first. */
	List<Verdict> onChange(UUID change) {
		return jdbc.sql("select * from verdict where change_request = ? order by at, id").param(change)
			.query(Verdicts::row).list();
	}

	void add(Verdict said) {
		jdbc.sql("""
				insert into verdict (id, project, change_request, step, round, office, office_name, person, person_name,
					answer, return_to, after_return, amount, meeting, opinion, content_version, at)
				values (?, ?, cast(? as uuid), ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as numeric), ?, ?, ?, ?)""")
			.params(said.id(), said.project(), said.change(), said.step().key(), said.round(), said.office(),
					said.officeName(), said.person(), said.personName(), said.answer().key(), said.returnTo(),
					said.afterReturn(), said.amount(), said.meeting(), said.opinion(), said.content(),
					said.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static Verdict row(ResultSet row, int index) throws SQLException {
		return new Verdict(row.getObject("id", UUID.class), row.getObject("project", UUID.class),
				row.getObject("change_request", UUID.class), Step.valueOf(row.getString("step").toUpperCase()),
				row.getInt("round"), row.getString("office"), row.getString("office_name"), row.getString("person"),
				row.getString("person_name"), Answer.of(row.getString("answer")), row.getString("return_to"),
				row.getString("after_return"), row.getBigDecimal("amount"), row.getString("meeting"),
				row.getString("opinion"), row.getInt("content_version"),
				row.getObject("at", OffsetDateTime.class).toInstant());
	}

}
