package org.xieshou.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.project.Plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of change requests: what is proposed is added revision by revision, the request itself is closed once. */
@Repository
class ChangeRows {

	private static final String LATEST = """
			select r.*, c.revision, c.reason, c.plan from change_request r
			join change_content c on c.change_request = r.id
				and c.revision = (select max(revision) from change_content where change_request = r.id)
			""";

	private final JdbcClient jdbc;

	ChangeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes everybody who wants to request a change of the same project queue. */
	void lock(UUID project) {
		jdbc.sql("select 1 from project where id = ? for update").param(project).query(Integer.class).single();
	}

	void open(ChangeRequest request) {
		jdbc.sql("""
				insert into change_request (id, project, number, kind, base_version, office, office_name, person,
					person_name, requested_at, state)
				select ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, 'open' from change_request where project = ?""")
			.params(request.id(), request.project(), request.kind(), request.baseVersion(), request.office(),
					request.officeName(), request.person(), request.personName(),
					request.requestedAt().atOffset(ZoneOffset.UTC), request.project())
			.update();
		revise(request.id(), request.reason(), request.plan(), request.requestedAt());
	}

	void revise(UUID change, String reason, Plan plan, Instant at) {
		jdbc.sql("""
				insert into change_content (change_request, revision, reason, plan, made_at)
				select ?, coalesce(max(revision), 0) + 1, ?, ?, ? from change_content where change_request = ?""")
			.params(change, reason, PlanJson.write(plan), at.atOffset(ZoneOffset.UTC), change)
			.update();
	}

	/** Closes an open request; closing it again changes nothing. */
	void close(UUID change, String state, Instant at) {
		jdbc.sql("update change_request set state = ?, closed_at = ? where id = ? and state = 'open'")
			.params(state, at.atOffset(ZoneOffset.UTC), change)
			.update();
	}

	Optional<ChangeRequest> open(UUID project) {
		return jdbc.sql(LATEST + "where r.project = ? and r.state = 'open'").param(project).query(ChangeRows::row).optional();
	}

	List<ChangeRequest> of(UUID project) {
		return jdbc.sql(LATEST + "where r.project = ? order by r.number").param(project).query(ChangeRows::row).list();
	}

	/** The plan a revision of a request proposed, or null. */
	Plan plan(UUID change, int revision) {
		return PlanJson.read(jdbc.sql("select plan from change_content where change_request = ? and revision = ?")
			.params(change, revision).query(String.class).optional().orElse(null));
	}

	private static ChangeRequest row(ResultSet row, int index) throws SQLException {
		return new ChangeRequest(row.getObject("id", UUID.class), row.getObject("project", UUID.class),
				row.getInt("number"), row.getString("kind"), row.getInt("base_version"), row.getString("office"),
				row.getString("office_name"), row.getString("person"), row.getString("person_name"),
				instant(row, "requested_at"), row.getString("state"), instant(row, "closed_at"), row.getInt("revision"),
				row.getString("reason"), PlanJson.read(row.getString("plan")));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
