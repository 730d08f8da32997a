package org.xieshou.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The orders to the bank, one by one; a whole file is only many of them. */
@Component
class PaymentOrders {

	private static final String SELECT = "select o.*, c.title from payment_order o join case_file c on c.id = o.project ";

	private final JdbcClient jdbc;

	private final DecisionLog decisions;

	private final Cases cases;

	PaymentOrders(JdbcClient jdbc, DecisionLog decisions, Cases cases) {
		this.jdbc = jdbc;
		this.decisions = decisions;
		this.cases = cases;
	}

	/**
	 * Puts one release into a file.
	 *
	 * @throws PaymentRefused where another file holds it, or its account waits to be agreed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public PaymentOrder send(UUID batch, String number, int line, DuePayment due, Official by) {
		if (due.blocked() || !due.isPlain()) {
			throw new PaymentRefused(due.blocked() ? "payment.refused.blocked" : "payment.refused.text", due.title());
		}
		var order = new PaymentOrder(UUID.randomUUID(), batch, line, "%s-%03d".formatted(number, line), due.release(), due.kind(),
				due.project(), due.title(), due.amount(), due.payee(), due.account(), "sent");
		try {
			add(order);
		}
		catch (DuplicateKeyException overtaken) {
			throw new PaymentRefused("payment.refused.sent", due.title());
		}
		record(order, "send-payment", by, null, "");
		return order;
	}

	/** The order the bank's reference belongs to, locked; empty where the county never sent such a one. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<PaymentOrder> lock(String county, String reference) {
		return jdbc.sql(SELECT + "where o.reference = ? and starts_with(o.reference, ?) for update of o").params(reference, county + "-")
			.query(PaymentOrders::row).optional();
	}

	/** Books what the bank says about one order. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void book(PaymentOrder order, Finding finding, BankAnswer answer, Official by) {
		finding.newState().ifPresent(state -> jdbc.sql("update payment_order set state = ? where id = ?").params(state, order.id()).update());
		record(order, "book-payment", by, "bank-" + finding.key(), answer.reason());
	}

	List<PaymentOrder> of(UUID batch) {
		return jdbc.sql(SELECT + "where o.batch = ? order by o.line").param(batch).query(PaymentOrders::row).list();
	}

	private void add(PaymentOrder order) {
		jdbc.sql("""
				insert into payment_order (id, batch, line, reference, release, kind, project, amount, payee, account)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(order.id(), order.batch(), order.line(), order.reference(), order.release(), order.kind(), order.project(),
					order.amount(), order.payee(), order.account())
			.update();
	}

	private void record(PaymentOrder order, String act, Official by, String outcome, String reason) {
		var place = cases.get(order.project()).place();
		Map<String, Object> said = Map.of("reference", order.reference(), "amount", order.amount(), "payee", order.payee(), "account",
				order.account());
		decisions.record(new NewDecision(order.project().toString(), place, by.actor(), act, null, outcome, said,
				reason.isEmpty() ? null : reason, Hashes.sha256(CanonicalJson.write(said)), List.of(), List.of()));
	}

	private static PaymentOrder row(ResultSet row, int index) throws SQLException {
		return new PaymentOrder(row.getObject("id", UUID.class), row.getObject("batch", UUID.class), row.getInt("line"),
				row.getString("reference"), row.getObject("release", UUID.class), row.getString("kind"),
				row.getObject("project", UUID.class), row.getString("title"), row.getBigDecimal("amount"), row.getString("payee"),
				row.getString("account"), row.getString("state"));
	}

}
