package org.xieshou.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.Hashes;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of notices; everything but a notice's end is added and never altered. */
@Repository
class NoticeTable {

	static final String LATEST = """
			select n.*, e.number as edition, e.days, e.period_source, e.plan_version, e.content, e.drafted_at,
				p.posted_at, p.last_day, p.ends_at, p.office_name as posted_by,
				i.at as interrupted_at, i.reason as interruption, i.office_name as interrupted_by
			from notice n
			join notice_edition e on e.notice = n.id
				and e.number = (select max(number) from notice_edition where notice = n.id)
			left join notice_posting p on p.notice = n.id and p.edition = e.number
			left join notice_interruption i on i.notice = n.id and i.edition = e.number
			""";

	/** As {@link #LATEST}, but drafts are passed over: what the public sees. */
	static final String POSTED = LATEST.replace("(select max(number) from notice_edition where notice = n.id)",
			"(select max(edition) from notice_posting where notice = n.id)");

	private final JdbcClient jdbc;

	private final JsonMapper json;

	NoticeTable(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void open(UUID id, String number, UUID project, NoticeKind kind, Instant at) {
		jdbc.sql("insert into notice (id, number, project, kind, opened_at) values (?, ?, ?, ?, ?)")
			.params(id, number, project, kind.key(), utc(at)).update();
	}

	/** The next free number of a county in a year; those who ask at the same time queue. */
	String nextNumber(String county, int year) {
		var last = jdbc.sql("""
				insert into notice_number (county, year, last) values (?, ?, 1)
				on conflict (county, year) do update set last = notice_number.last + 1 returning last""")
			.params(county, year).query(Integer.class).single();
		return "GS-%s-%d-%04d".formatted(county, year, last);
	}

	void add(UUID notice, Edition edition) {
		var content = CanonicalJson.write(edition.content());
		jdbc.sql("""
				insert into notice_edition (notice, number, days, period_source, plan_version, content, content_hash,
					drafted_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(notice, edition.number(), edition.days(), edition.periodSource(), edition.planVersion(), content,
					Hashes.sha256(content), utc(edition.draftedAt()))
			.update();
	}

	void post(UUID notice, int edition, Edition.Posting posting, Actor by) {
		jdbc.sql("""
				insert into notice_posting (notice, edition, posted_at, last_day, ends_at, office, office_name, person,
					person_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(notice, edition, utc(posting.at()), posting.lastDay(), utc(posting.endsAt()), by.office(),
					by.officeName(), by.person(), by.name())
			.update();
	}

	void interrupt(UUID notice, int edition, Instant at, String reason, Actor by) {
		jdbc.sql("""
				insert into notice_interruption (notice, edition, at, reason, office, office_name, person, person_name)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(notice, edition, utc(at), reason, by.office(), by.officeName(), by.person(), by.name())
			.update();
	}

	void end(UUID notice, String ending, Instant at) {
		jdbc.sql("update notice set closed_at = ?, ending = ? where id = ? and closed_at is null")
			.params(utc(at), ending, notice).update();
	}

	/** The notice, locked until the transaction ends: posting, interrupting and objecting queue here. */
	Notice lock(UUID notice) {
		jdbc.sql("select id from notice where id = ? for update").param(notice).query().singleRow();
		return find(notice).orElseThrow();
	}

	Optional<Notice> find(UUID notice) {
		return jdbc.sql(LATEST + "where n.id = ?").param(notice).query(this::row).optional();
	}

	/** The notice with the edition that the public saw last; empty while none was ever posted. */
	Optional<Notice> posted(UUID notice) {
		return jdbc.sql(POSTED + "where n.id = ?").param(notice).query(this::row).optional();
	}

	Optional<Notice> posted(String number) {
		return jdbc.sql(POSTED + "where n.number = ?").param(number).query(this::row).optional();
	}

	/** All notices of a project, newest first. */
	List<Notice> of(UUID project) {
		return jdbc.sql(LATEST + "where n.project = ? order by n.opened_at desc, n.number desc").param(project)
			.query(this::row).list();
	}

	/** All editions of a notice, newest first. */
	List<Edition> editions(UUID notice) {
		return jdbc.sql(LATEST.replace("(select max(number) from notice_edition where notice = n.id)", "e.number")
				+ "where n.id = ? order by e.number desc")
			.param(notice).query((row, index) -> edition(row)).list();
	}

	Notice row(ResultSet row, int index) throws SQLException {
		return new Notice(row.getObject("id", UUID.class), row.getString("number"), row.getObject("project", UUID.class),
				NoticeKind.of(row.getString("kind")), instant(row, "opened_at"), instant(row, "closed_at"),
				row.getString("ending"), edition(row));
	}

	private Edition edition(ResultSet row) throws SQLException {
		return new Edition(row.getInt("edition"), row.getInt("days"), row.getString("period_source"),
				row.getInt("plan_version"), json.readValue(row.getString("content"), NoticeContent.class),
				instant(row, "drafted_at"), posting(row), interruption(row));
	}

	private static Edition.Posting posting(ResultSet row) throws SQLException {
		return row.getObject("posted_at") == null ? null
				: new Edition.Posting(instant(row, "posted_at"), row.getObject("last_day", LocalDate.class),
						instant(row, "ends_at"), row.getString("posted_by"));
	}

	private static Edition.Interruption interruption(ResultSet row) throws SQLException {
		return row.getObject("interrupted_at") == null ? null
				: new Edition.Interruption(instant(row, "interrupted_at"), row.getString("interruption"),
						row.getString("interrupted_by"));
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
