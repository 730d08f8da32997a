package org.xieshou.personnel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;
import org.xieshou.security.Holding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of handovers: added to and received, never altered. */
@Repository
class HandoverTable {

	private static final int MOST = 200;

	private final JdbcClient jdbc;

	HandoverTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Handover it) {
		jdbc.sql("""
				insert into handover (id, office, person, person_name, colleague, colleague_name, reason, made_at, made_by, made_by_name)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(it.id(), it.office().toString(), it.person().value(), it.personName(), it.colleague().value(), it.colleagueName(), it.reason(),
					utc(it.madeAt()), it.madeBy(), it.madeByName())
			.update();
		for (int at = 0; at < it.lines().size(); at++) {
			add(it.id(), at + 1, it.lines().get(at));
		}
	}

	private void add(UUID handover, int number, Handover.Line line) {
		var what = line.what();
		jdbc.sql("""
				insert into handover_line (handover, line, kind, subject, case_id, number, title, what, since, refusal, refusal_detail)
				values (?, ?, ?, ?, cast(? as uuid), ?, ?, ?, cast(? as timestamptz), ?, ?)""")
			.params(handover, number, what.kind().key(), what.id(), what.caseId(), what.number(), what.title(), what.what(),
					what.since() == null ? null : utc(what.since()), line.refusal(), line.detail())
			.update();
	}

	/** False where it was received before. */
	boolean receive(UUID id, PersonId colleague, Instant at) {
		return jdbc.sql("update handover set received_at = ? where id = ? and colleague = ? and received_at is null")
			.params(utc(at), id, colleague.value()).update() == 1;
	}

	Optional<Handover> find(UUID id) {
		return jdbc.sql("select * from handover where id = ?").param(id).query((row, n) -> row(row, lines(id))).optional();
	}

	/** Those a person gave or took, and those of an office, the newest first, without their lines. */
	List<Handover> concerning(String person, String office) {
		return jdbc.sql("select * from handover where person = :person or colleague = :person or office = :office order by made_at desc, id limit :most")
			.param("person", person).param("office", office).param("most", MOST).query((row, n) -> row(row, lines(row.getObject("id", UUID.class)))).list();
	}

	List<Handover> in(String territory) {
		return jdbc.sql("select * from handover where starts_with(place, ?) order by made_at desc, id limit ?")
			.params(territory, MOST).query((row, n) -> row(row, lines(row.getObject("id", UUID.class)))).list();
	}

	/** What a colleague has been given and not yet confirmed. */
	List<Handover> unreceived(String colleague) {
		return jdbc.sql("select * from handover where colleague = ? and received_at is null order by made_at, id")
			.param(colleague).query((row, n) -> row(row, lines(row.getObject("id", UUID.class)))).list();
	}

	private List<Handover.Line> lines(UUID handover) {
		return jdbc.sql("select * from handover_line where handover = ? order by line").param(handover).query(HandoverTable::line).list();
	}

	private static Handover row(ResultSet row, List<Handover.Line> lines) throws SQLException {
		return new Handover(row.getObject("id", UUID.class), OfficeId.of(row.getString("office")), PersonId.of(row.getString("person")),
				row.getString("person_name"), PersonId.of(row.getString("colleague")), row.getString("colleague_name"), row.getString("reason"),
				instant(row, "made_at"), row.getString("made_by"), row.getString("made_by_name"), instant(row, "received_at"), lines);
	}

	private static Handover.Line line(ResultSet row, int number) throws SQLException {
		return new Handover.Line(new Holding(Holding.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)), row.getString("subject"),
				row.getObject("case_id", UUID.class), row.getString("number"), row.getString("title"), row.getString("what"), instant(row, "since")),
				row.getString("refusal"), row.getString("refusal_detail"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	private static Object utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
