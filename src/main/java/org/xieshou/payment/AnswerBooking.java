package org.xieshou.payment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.xieshou.audit.Hashes;
import org.xieshou.security.Official;
import org.xieshou.security.SeparationOfDuties;
import org.xieshou.web.FileName;

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

	private final PaymentBatches batches;

	private final Clock clock;

	AnswerBooking(BankStatements statements, PaymentOrders orders, SeparationOfDuties duties, PaymentBatches batches, Clock clock) {
		this.statements = statements;
		this.orders = orders;
		this.duties = duties;
		this.batches = batches;
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
		batches.lock(county);
		var sha256 = Hashes.sha256(content);
		statements.sameAs(county, sha256).ifPresent(known -> {
			throw new PaymentRefused("payment.refused.known", known.name(), known.byName());
		});
		var answers = BankAnswerFile.read(content);
		var id = UUID.randomUUID();
		statements.add(new BankStatement(id, county, FileName.clean(name, 120), sha256, answers.size(), clock.instant(), by.actor().name()), by.actor());
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
		batches.senders(order.batch()).stream().filter(by.actor()::countsFor).findFirst().ifPresent(same -> {
			throw new PaymentRefused("payment.refused.sender", answer.line());
		});
	}

}
