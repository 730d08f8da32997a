package org.xieshou.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.xieshou.office.Delegation.Revocation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of delegations: added to and revoked, never altered. */
@Repository
class DelegationTable {

	private static final String SELECT = """
			select d.*, p.name as person_name, q.name as deputy_name
			from delegation d join person p on p.id = d.person join person q on q.id = d.deputy\s""";

	private final JdbcClient jdbc;

	DelegationTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes everybody who wants to make one queue until the transaction ends. */
	void queue() {
		jdbc.sql("select pg_advisory_xact_lock(hashtext('delegation'))").query((row, n) -> n).list();
	}

	void add(UUID id, NewDelegation wanted, Instant at) {
		jdbc.sql("""
				insert into delegation (id, office, person, deputy, first_day, last_day, forms, within, reason, made_at, made_by, made_by_name)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, wanted.office().toString(), wanted.person().value(), wanted.deputy().value(), wanted.firstDay(), wanted.lastDay(),
					wanted.work().forms().stream().sorted().toArray(String[]::new), wanted.work().within(), wanted.reason(),
					at.atOffset(ZoneOffset.UTC), wanted.by().value(), wanted.byName())
			.update();
	}

	/** False where it was revoked before. */
	boolean revoke(UUID id, Revocation revocation) {
		return jdbc.sql("""
				update delegation set revoked_at = ?, revoked_by = ?, revoked_by_name = ?, revoke_reason = ?
				where id = ? and revoked_at is null""")
			.params(revocation.at().atOffset(ZoneOffset.UTC), revocation.by(), revocation.byName(), revocation.reason(), id)
			.update() == 1;
	}

	Optional<Delegation> find(UUID id) {
		return jdbc.sql(SELECT + "where d.id = ?").param(id).query(DelegationTable::row).optional();
	}

	/** The same, and nobody revokes it before the transaction ends. */
	Optional<Delegation> keep(UUID id) {
		return jdbc.sql(SELECT + "where d.id = ? for share of d").param(id).query(DelegationTable::row).optional();
	}

	/** Those that may matter to a delegation between the two. */
	List<Delegation> unrevokedOf(PersonId person, PersonId deputy) {
		return jdbc.sql(SELECT + """
				where d.revoked_at is null and (d.person in (:person, :deputy) or d.deputy = :person) order by d.first_day, d.id""")
			.param("person", person.value()).param("deputy", deputy.value()).query(DelegationTable::row).list();
	}

	List<Delegation> standingTo(PersonId deputy, LocalDate day) {
		return jdbc.sql(SELECT + "where d.deputy = ? and d.revoked_at is null and ? between d.first_day and d.last_day order by d.first_day, d.id")
			.params(deputy.value(), day).query(DelegationTable::row).list();
	}

	/** Everything that concerns a person or an office, the newest first. */
	List<Delegation> concerning(PersonId person, OfficeId office, int most) {
		return jdbc.sql(SELECT + "where d.person = :person or d.deputy = :person or d.office = :office order by d.made_at desc, d.id limit :most")
			.param("person", person.value()).param("office", office.toString()).param("most", most).query(DelegationTable::row).list();
	}

	/** Everything in a territory, the newest first. */
	List<Delegation> in(String territory, int most) {
		return jdbc.sql(SELECT + "where starts_with(d.place, ?) order by d.made_at desc, d.id limit ?")
			.params(territory, most).query(DelegationTable::row).list();
	}

	private static Delegation row(ResultSet row, int number) throws SQLException {
		return new Delegation(row.getObject("id", UUID.class), OfficeId.of(row.getString("office")), PersonId.of(row.getString("person")),
				row.getString("person_name"), PersonId.of(row.getString("deputy")), row.getString("deputy_name"),
				row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
				new DelegatedWork(Set.of((String[]) row.getArray("forms").getArray()), row.getString("within")), row.getString("reason"),
				instant(row, "made_at"), row.getString("made_by"), row.getString("made_by_name"), revocation(row));
	}

	private static Revocation revocation(ResultSet row) throws SQLException {
		return row.getObject("revoked_at") == null ? null : new Revocation(instant(row, "revoked_at"), row.getString("revoked_by"),
				row.getString("revoked_by_name"), row.getString("revoke_reason"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
