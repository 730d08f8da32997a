package org.xieshou.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.office.WorkingDays;
import org.xieshou.time.MovableClock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent against what the bank says (对账): what is unanswered and what does not match. */
@Component
class Reconciliation {

	/** Working days within which a bank answers. */
	private static final int USUAL_DAYS = 3;

	private static final String MISMATCHES = """
			select l.*, s.name as statement_name, o.amount as sent, o.release, o.project, c.title, o.payee, o.account,
				k.person_name as closed_by, k.closed_at, k.reason as closed_reason,
				o.state = 'rejected' and not exists (select from payment_order n where n.release = o.release and n.state <> 'rejected') as payable
			from bank_line l join bank_statement s on s.id = l.statement
			left join payment_order o on o.id = l.payment_order left join case_file c on c.id = o.project
			left join bank_line_closing k on k.bank_line = l.id
			where starts_with(s.county, ?) and l.finding <> 'confirmed'\s""";

	private final JdbcClient jdbc;

	private final WorkingDays workingDays;

	private final Clock clock;

	Reconciliation(JdbcClient jdbc, WorkingDays workingDays, Clock clock) {
		this.jdbc = jdbc;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/** What does not match and nobody has cleared up, oldest first. */
	List<Mismatch> open(String territory) {
		return jdbc.sql(MISMATCHES + "and k.bank_line is null order by s.received_at, l.line").param(territory).query(Reconciliation::row).list();
	}

	/** What was cleared up, newest first. */
	List<Mismatch> closed(String territory, int most) {
		return jdbc.sql(MISMATCHES + "and k.bank_line is not null order by k.closed_at desc, l.line limit ?").params(territory, most)
			.query(Reconciliation::row).list();
	}

	Optional<Mismatch> find(String territory, UUID line) {
		return jdbc.sql(MISMATCHES + "and l.id = ?").params(territory, line).query(Reconciliation::row).optional();
	}

	/** Orders without an answer, oldest first. */
	List<Unanswered> unanswered(String territory) {
		var today = LocalDate.now(clock);
		return jdbc.sql("""
				select o.*, c.title, b.made_at from payment_order o join payment_batch b on b.id = o.batch join case_file c on c.id = o.project
				where starts_with(b.county, ?) and o.state = 'sent' order by b.made_at, o.line""").param(territory)
			.query((row, n) -> unanswered(row, today)).list();
	}

	private Unanswered unanswered(ResultSet row, LocalDate today) throws SQLException {
		var sentAt = row.getObject("made_at", OffsetDateTime.class).toInstant();
		var days = workingDays.between(sentAt.atZone(MovableClock.BEIJING).toLocalDate(), today);
		return new Unanswered(row.getString("reference"), row.getObject("project", UUID.class), row.getString("title"),
				row.getBigDecimal("amount"), row.getString("payee"), sentAt, days, days > USUAL_DAYS);
	}

	private static Mismatch row(ResultSet row, int index) throws SQLException {
		return new Mismatch(row.getObject("id", UUID.class), row.getString("statement_name"), row.getInt("line"), row.getString("reference"),
				row.getBigDecimal("amount"), row.getBigDecimal("sent"), row.getObject("booked_on", LocalDate.class),
				row.getString("bank_reference"), row.getString("reason"), Finding.of(row.getString("finding")),
				row.getObject("release", UUID.class), row.getObject("project", UUID.class), row.getString("title"), row.getString("payee"),
				row.getString("account"), row.getBoolean("payable"), closed(row));
	}

	private static Mismatch.Closed closed(ResultSet row) throws SQLException {
		return row.getString("closed_by") == null ? null : new Mismatch.Closed(row.getString("closed_by"),
				row.getObject("closed_at", OffsetDateTime.class).toInstant(), row.getString("closed_reason"));
	}

}
