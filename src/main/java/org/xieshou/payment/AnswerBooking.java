package org.xieshou.payment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Hashes;
import org.xieshou.security.Official;
import org.xieshou.security.SeparationOfDuties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books the bank's answer: line by line through the single order, the whole file or nothing, the same file once. */
@Service
public class AnswerBooking {

	/** The form's name under which separation of duties knows this act. */
	private static final String ACT = "payment-booking";

	private final BankStatements statements;

	private final PaymentOrders orders;

	private final SeparationOfDuties duties;

	private final JdbcClient jdbc;

	private final Clock clock;

	AnswerBooking(BankStatements statements, PaymentOrders orders, SeparationOfDuties duties, JdbcClient jdbc, Clock clock) {
		this.statements = statements;
		this.orders = orders;
		this.duties = duties;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @return the id of the statement
	 * @throws BankAnswerUnreadable with every line that cannot be read
	 * @throws PaymentRefused where the file was booked before, or the booker stood on another side of a line's case
	 */
	@Transactional
	public UUID book(String name, byte[] content, Official by) {
		var county = Desk.countyOf(by);
		jdbc.sql("select pg_advisory_xact_lock(hashtext(?))").param("payment:" + county).query((row, n) -> "").list();
		var sha256 = Hashes.sha256(content);
		statements.sameAs(county, sha256).ifPresent(known -> {
			throw new PaymentRefused("payment.refused.known", known.name(), known.byName());
		});
		var answers = BankAnswerFile.read(content);
		var id = UUID.randomUUID();
		statements.add(new BankStatement(id, county, clean(name), sha256, answers.size(), clock.instant(), by.name()), by.actor());
		answers.forEach(answer -> book(county, id, answer, by));
		return id;
	}

	private void book(String county, UUID statement, BankAnswer answer, Official by) {
		var found = orders.lock(county, answer.reference());
		found.ifPresent(order -> check(order, answer, by));
		var finding = found.map(order -> Finding.of(order, answer)).orElse(Finding.UNKNOWN_REFERENCE);
		found.ifPresent(order -> orders.book(order, finding, answer, by));
		statements.add(statement, answer, found.map(PaymentOrder::id).orElse(null), finding);
	}

	private void check(PaymentOrder order, BankAnswer answer, Official by) {
		duties.obstacle(by, order.project(), ACT).ifPresent(earlier -> {
			throw new PaymentRefused("payment.refused.side", answer.line(), order.title());
		});
		sender(order.batch()).filter(by.person()::equals).ifPresent(same -> {
			throw new PaymentRefused("payment.refused.sender", answer.line());
		});
	}

	private Optional<String> sender(UUID batch) {
		return jdbc.sql("select person from payment_batch where id = ?").param(batch).query(String.class).optional();
	}

	private static String clean(String name) {
		var last = name == null ? "" : name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
		return last.substring(0, Math.min(last.length(), 120));
	}

}
