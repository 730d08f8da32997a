package org.xieshou.project.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.wall.Exemption;
import org.xieshou.wall.Wall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

/** All drafts. A new one belongs to the person who writes it, a revision to everybody in the proposer's office. */
@Repository
class ProposalDrafts {

	/** How long a deleted draft can be brought back. */
	static final Duration KEPT = Duration.ofDays(30);

	private static final String MINE = "person = :person and office = :office and handed_in is null ";

	private final JdbcClient jdbc;
	private final JsonMapper json;
	private final Clock clock;

	ProposalDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	Optional<ProposalDraft> find(UUID id) {
		return jdbc.sql("select * from proposal_draft where id = ?").param(id).query(this::read).optional();
	}

	/** Whether somebody, whoever it be, has a draft with that id. */
	boolean isTaken(UUID id) {
		return Wall.beyond(Exemption.DRAFT_TAKEN, () -> jdbc.sql("select count(*) from proposal_draft where id = ?").param(id)
			.query(Integer.class).single() > 0);
	}

	/** The draft, locked until the transaction ends. */
	Optional<ProposalDraft> lock(UUID id) {
		return jdbc.sql("select * from proposal_draft where id = ? for update").param(id).query(this::read).optional();
	}

	/** The revision of a returned project that is being written. */
	Optional<ProposalDraft> revising(UUID project) {
		return jdbc.sql("select * from proposal_draft where project = ? and handed_in is null and deleted_at is null")
			.param(project).query(this::read).optional();
	}

	/** What a person is writing for an office, newest first. */
	List<ProposalDraft> open(String person, String office) {
		return list(MINE + "and deleted_at is null order by saved_at desc", person, office);
	}

	/** What a person threw away and could bring back. */
	List<ProposalDraft> deleted(String person, String office) {
		var since = clock.instant().minus(KEPT);
		return list(MINE + "and deleted_at is not null order by deleted_at desc", person, office).stream()
			.filter(draft -> draft.deletedAt().isAfter(since)).toList();
	}

	void save(ProposalDraft draft) {
		jdbc.sql("""
				insert into proposal_draft (id, person, office, project, sheet, saved_at)
				values (:id, :person, :office, cast(:project as uuid), cast(:sheet as jsonb), :at)
				on conflict (id) do update set sheet = excluded.sheet, saved_at = excluded.saved_at, ready_at = null
				where proposal_draft.handed_in is null""")
			.param("id", draft.id()).param("person", draft.person()).param("office", draft.office())
			.param("project", draft.project() == null ? null : draft.project().toString())
			.param("sheet", json.writeValueAsString(draft.sheet())).param("at", now()).update();
	}

	void markReady(UUID id) {
		jdbc.sql("update proposal_draft set ready_at = ? where id = ?").params(now(), id).update();
	}

	void markHandedIn(UUID id, UUID project) {
		jdbc.sql("update proposal_draft set handed_in = ? where id = ?").params(project, id).update();
	}

	void delete(UUID id) {
		jdbc.sql("update proposal_draft set deleted_at = ? where id = ?").params(now(), id).update();
	}

	void restore(UUID id) {
		jdbc.sql("update proposal_draft set deleted_at = null where id = ?").param(id).update();
	}

	private List<ProposalDraft> list(String condition, String person, String office) {
		return jdbc.sql("select * from proposal_draft where " + condition).param("person", person)
			.param("office", office).query(this::read).list();
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

	private ProposalDraft read(ResultSet row, int index) throws SQLException {
		return new ProposalDraft(row.getObject("id", UUID.class), row.getString("person"), row.getString("office"),
				row.getObject("project", UUID.class), json.readValue(row.getString("sheet"), ProposalSheet.class),
				at(row, "saved_at"), at(row, "ready_at"), at(row, "deleted_at"), row.getObject("handed_in", UUID.class));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
