package org.xieshou.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came from the bank, file by file and line by line. */
@Component
class BankStatements {

	private final JdbcClient jdbc;

	BankStatements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The file of the same content, if it came before. */
	Optional<BankStatement> sameAs(String county, String sha256) {
		return jdbc.sql("select * from bank_statement where county = ? and sha256 = ?").params(county, sha256).query(BankStatements::row).optional();
	}

	/** The files of a territory, newest first. */
	List<BankStatement> in(String territory, int most) {
		return jdbc.sql("select * from bank_statement where starts_with(county, ?) order by received_at desc, id limit ?")
			.params(territory, most).query(BankStatements::row).list();
	}

	void add(BankStatement it, Actor by) {
		jdbc.sql("""
				insert into bank_statement (id, county, name, sha256, lines, received_at, person, person_name, office)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(it.id(), it.county(), it.name(), it.sha256(), it.lines(), it.receivedAt().atOffset(ZoneOffset.UTC), by.person(),
					by.name(), by.office())
			.update();
	}

	void add(UUID statement, BankAnswer it, UUID order, Finding finding) {
		jdbc.sql("""
				insert into bank_line (id, statement, line, reference, amount, result, booked_on, bank_reference, reason, payment_order, finding)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(UUID.randomUUID(), statement, it.line(), it.reference(), it.amount(), it.result(), it.bookedOn(), it.bankReference(),
					it.reason(), order, finding.key())
			.update();
	}

	private static BankStatement row(ResultSet row, int index) throws SQLException {
		return new BankStatement(row.getObject("id", UUID.class), row.getString("county"), row.getString("name"), row.getString("sha256"),
				row.getInt("lines"), row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getString("person_name"));
	}

}
