package org.xieshou.demo;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.xieshou.office.WorkingDays;
import org.xieshou.payment.AnswerBooking;
import org.xieshou.payment.Clearing;
import org.xieshou.payment.DuePayment;
import org.xieshou.payment.DuePayments;
import org.xieshou.payment.Sending;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;
import org.xieshou.time.MovableClock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counties' finance bureaus send what was released to the bank two working days later; the bank answers two days after that. */
@Component
class DemonstrationPayments {

	private static final int USUAL_DAYS = 2;

	/** One order in so many comes back once, so that a rejection is to be seen. */
	private static final int REJECTED_ONE_IN = 9;

	private static final Map<String, String> COUNTIES = Map.of("511322", "yingshan", "511324", "yilong", "511325", "xichong", "511381", "langzhong");

	/** Something a county's bureau does at a moment. */
	record Step(Instant at, Runnable what) {
	}

	private final JdbcClient jdbc;

	private final Officials officials;

	private final DuePayments due;

	private final Sending sending;

	private final AnswerBooking booking;

	private final Clearing clearing;

	private final WorkingDays workingDays;

	DemonstrationPayments(JdbcClient jdbc, Officials officials, DuePayments due, Sending sending, AnswerBooking booking, Clearing clearing, WorkingDays workingDays) {
		this.jdbc = jdbc;
		this.officials = officials;
		this.due = due;
		this.sending = sending;
		this.booking = booking;
		this.clearing = clearing;
		this.workingDays = workingDays;
	}

	/** What every county does next. */
	List<Step> next() {
		return COUNTIES.keySet().stream().flatMap(county -> unanswered(county).or(() -> due(county)).stream()).toList();
	}

	private Optional<Step> due(String county) {
		return waiting(county).map(DuePayment::since).min(Comparator.naturalOrder()).map(since -> new Step(later(since, 10), () -> send(county)));
	}

	private Stream<DuePayment> waiting(String county) {
		return due.in(county).stream().filter(DuePayment::illustrative);
	}

	private void send(String county) {
		sending.send("demo-" + UUID.randomUUID(), waiting(county).map(DuePayment::release).collect(Collectors.toSet()), bureau(county, "clerk"));
	}

	private Optional<Step> unanswered(String county) {
		return jdbc.sql("""
				select min(b.made_at) from payment_batch b join payment_order o on o.batch = b.id where b.county = ? and o.state = 'sent'""")
			.param(county).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant)
			.map(sent -> new Step(later(sent, 15), () -> answer(county, later(sent, 15))));
	}

	private void answer(String county, Instant at) {
		var day = at.atZone(MovableClock.BEIJING).toLocalDate();
		var lines = jdbc.sql("""
				select o.reference, o.amount, (select count(*) from payment_order e where e.release = o.release) as tries
				from payment_order o join payment_batch b on b.id = o.batch where b.county = ? and o.state = 'sent' order by o.reference""")
			.param(county).query((row, n) -> line(row, day)).list();
		var content = lines.stream().collect(Collectors.joining("\r\n", "reference,amount,result,booked_on,bank_reference,reason\r\n", "\r\n"));
		booking.book("回单-" + county + "-" + day + ".csv", content.getBytes(StandardCharsets.UTF_8), bureau(county, "accountant"));
		clear(county);
	}

	private static String line(ResultSet row, LocalDate day) throws SQLException {
		var reference = row.getString("reference");
		var back = row.getInt("tries") == 1 && Math.floorMod(reference.hashCode(), REJECTED_ONE_IN) == 0;
		return String.join(",", reference, row.getBigDecimal("amount").toPlainString(), back ? "rejected" : "paid", day.toString(),
				"B" + reference.replace("-", ""), back ? "收款行系统维护，款项退回" : "");
	}

	private void clear(String county) {
		jdbc.sql("""
				select l.id from bank_line l join bank_statement s on s.id = l.statement where s.county = ? and l.finding = 'rejected'
					and not exists (select from bank_line_closing k where k.bank_line = l.id)""").param(county).query(UUID.class).list()
			.forEach(line -> clearing.clear(line, "已与银行核实：收款行系统维护，账号无误，重新支付。", "", bureau(county, "clerk")));
	}

	private Official bureau(String county, String post) {
		return officials.find(COUNTIES.get(county) + "-finance-" + post).orElseThrow();
	}

	private Instant later(Instant since, int hour) {
		var day = workingDays.plus(since.atZone(MovableClock.BEIJING).toLocalDate(), USUAL_DAYS);
		return day.atTime(hour, 5).atZone(MovableClock.BEIJING).toInstant();
	}

}
