package org.xieshou.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.funds.FundedProjects;
import org.xieshou.security.Official;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was released reaches the bank once, and what the bank says is booked, matched and never forgotten. */
@XieshouTest
class PaymentTests {

	@Autowired
	FundedProjects projects;

	@Autowired
	DuePayments due;

	@Autowired
	Sending sending;

	@Autowired
	AnswerBooking booking;

	@Autowired
	Clearing clearing;

	@Autowired
	PaymentAccounts accounts;

	@Autowired
	PaymentOrders orders;

	@Autowired
	PaymentBatches batches;

	@Autowired
	Reconciliation reconciliation;

	@Autowired
	DecisionLog decisions;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	JdbcClient jdbc;

	@Test
	void aReleaseIsDueUntilItIsSentAndTheFileProvesItself() {
		var project = released();
		var id = send(project);
		assertThat(dueOf(project)).isEmpty();
		var file = batches.find(id, "511322").orElseThrow();
		var content = batches.content(id);
		assertThat(file.total()).isEqualByComparingTo("465600");
		assertThat(file.sha256()).isEqualTo(Hashes.sha256(content));
		var trailer = content.substring(content.indexOf("\r\ntotal") + 2).strip().split(",");
		assertThat(trailer).containsExactly("total", "1", "465600.00", Hashes.sha256(content.substring(0, content.indexOf("\r\ntotal") + 2)));
	}

	@Test
	void ofTenWhoSendTheSameReleaseAtOnceOneDoes() throws Exception {
		var release = dueOf(released()).get(0).release();
		var all = java.util.stream.IntStream.range(0, 10).<Callable<String>>mapToObj(i -> () -> {
			try {
				return sending.send(UUID.randomUUID().toString(), Set.of(release), clerk()).toString();
			}
			catch (PaymentRefused refused) {
				return refused.getMessage();
			}
		}).toList();
		try (var threads = new Threads()) {
			assertThat(threads.run(all)).filteredOn(answer -> !answer.startsWith("payment.refused")).hasSize(1);
		}
		assertThat(jdbc.sql("select count(*) from payment_order where release = ?").param(release).query(Integer.class).single()).isOne();
	}

	@Test
	void theSameKeyMakesOneFile() {
		var release = dueOf(released()).get(0).release();
		var key = UUID.randomUUID().toString();
		assertThat(sending.send(key, List.of(release), clerk())).isEqualTo(sending.send(key, List.of(release), clerk()));
	}

	@Test
	void aConfirmedPaymentIsPaidAndOnRecord() {
		var project = released();
		var order = orders.of(send(project)).get(0);
		book(answer(order, "465600.00", "paid"));
		assertThat(state(order)).isEqualTo("paid");
		assertThat(openOf(project)).isEmpty();
		assertThat(decisions.of(project.toString())).extracting(d -> d.act() + " " + d.outcome()).contains("send-payment null", "book-payment bank-confirmed");
		assertThat(decisions.prove(project.toString()).whole()).isTrue();
	}

	@Test
	void everyOddAnswerIsFoundAndPaysNothingTwice() {
		var project = released();
		var order = orders.of(send(project)).get(0);
		book(answer(order, "479999.99", "paid"));
		assertThat(state(order)).isEqualTo("sent");
		book(answer(order, "465600.00", "paid"));
		book(answer(order, "465600.00", "paid"));
		book(answer(order, "465600.00", "rejected"));
		book(answer(order, "465600.00", "paid"));
		book(answer(order, "465600.00", "rejected"));
		assertThat(openOf(project)).extracting(Mismatch::finding).containsExactly(Finding.AMOUNT_DIFFERS, Finding.CONFIRMED_TWICE,
				Finding.RETURNED_AFTER_PAYMENT, Finding.PAID_AFTER_REJECTION, Finding.REJECTED_TWICE);
		assertThat(state(order)).isEqualTo("rejected");
		var unknown = "511322-20200101-01-" + UUID.randomUUID().toString().substring(0, 8);
		book(unknown + ",1.00,paid,2026-03-03,B9,");
		assertThat(reconciliation.open("511322")).filteredOn(it -> it.reference().equals(unknown)).extracting(Mismatch::finding)
			.containsExactly(Finding.UNKNOWN_REFERENCE);
	}

	@Test
	void theSameFileIsBookedOnceAndABadOneNotAtAll() {
		var order = orders.of(send(released())).get(0);
		var content = file(answer(order, "465600.00", "paid"));
		booking.book("a.csv", content, accountant());
		assertThatThrownBy(() -> booking.book("b.csv", content, accountant())).isInstanceOf(PaymentRefused.class).hasMessage("payment.refused.known");
		var other = orders.of(send(released())).get(0);
		assertThatThrownBy(() -> book(answer(other, "465600.00", "paid") + "\r\nnonsense")).isInstanceOf(BankAnswerUnreadable.class);
		assertThat(state(other)).isEqualTo("sent");
	}

	@Test
	void whoReleasedOrSentMayNotBook() {
		var order = orders.of(send(released())).get(0);
		var content = file(answer(order, "465600.00", "paid"));
		assertThatThrownBy(() -> booking.book("x.csv", content, clerk())).isInstanceOf(PaymentRefused.class);
		assertThat(state(order)).isEqualTo("sent");
	}

	@Test
	void aRejectedPaymentIsDueAgainWithAnAccountTwoPeopleAgreedTo() {
		var project = released();
		var order = orders.of(send(project)).get(0);
		book(answer(order, "465600.00", "rejected"));
		clearing.clear(openOf(project).get(0).id(), "账号少写一位", "6222020200112299", accountant());
		var again = dueOf(project).get(0);
		assertThat(again.blocked()).isTrue();
		assertThatThrownBy(() -> send(project)).isInstanceOf(PaymentRefused.class).hasMessage("payment.refused.blocked");
		var proposal = accounts.waiting("511322").stream().filter(it -> it.project().equals(project)).findFirst().orElseThrow();
		assertThatThrownBy(() -> accounts.agree(proposal.id(), accountant())).hasMessage("payment.refused.ownAccount");
		accounts.agree(proposal.id(), clerk());
		var second = orders.of(send(project)).get(0);
		assertThat(second.account()).isEqualTo("6222020200112299");
		book(answer(second, "465600.00", "paid"));
		assertThat(jdbc.sql("select sum(amount) from payment_order where project = ? and state = 'paid'").param(project).query(BigDecimal.class).single())
			.isEqualByComparingTo("465600");
	}

	@Test
	void whatWasClearedUpIsClearedUpOnceAndWithAReason() {
		var project = released();
		var order = orders.of(send(project)).get(0);
		book(answer(order, "1.00", "paid"));
		var line = openOf(project).get(0).id();
		assertThatThrownBy(() -> clearing.clear(line, "", "", accountant())).hasMessage("payment.refused.reason");
		assertThatThrownBy(() -> clearing.clear(line, "说明", "6222020200112299", accountant())).hasMessage("payment.refused.notRejected");
		clearing.clear(line, "银行录入有误，已更正。", "", accountant());
		assertThat(openOf(project)).isEmpty();
		assertThatThrownBy(() -> clearing.clear(line, "再来一次", "", accountant())).hasMessage("payment.refused.closed");
	}

	@Test
	void theDatabaseRefusesWhatTheProgramWouldNever() {
		var project = released();
		var order = orders.of(send(project)).get(0);
		for (var attack : List.of("update payment_order set amount = amount * 2 where id = '%s'", "update payment_order set account = '1' where id = '%s'",
				"delete from payment_order where id = '%s'", """
						insert into payment_order (id, batch, line, reference, release, kind, project, amount, payee, account)
						select gen_random_uuid(), batch, 99, 'x' || reference, release, kind, project, amount, payee, account from payment_order where id = '%s'""")) {
			assertThatThrownBy(() -> jdbc.sql(attack.formatted(order.id())).update()).as(attack).isInstanceOf(org.springframework.dao.DataAccessException.class);
		}
		var unsent = dueOf(released()).get(0);
		assertThatThrownBy(() -> jdbc.sql("""
				insert into payment_order (id, batch, line, reference, release, kind, project, amount, payee, account)
				values (gen_random_uuid(), ?, 98, ?, ?, 'progress', ?, 465600.01, ?, ?)""")
			.params(order.batch(), UUID.randomUUID().toString(), unsent.release(), unsent.project(), unsent.payee(), unsent.account()).update())
			.hasMessageContaining("not what was released");
	}

	private UUID released() {
		var project = projects.begun();
		projects.pay(project, "480000.00", "45");
		return project;
	}

	private UUID send(UUID project) {
		return sending.send(UUID.randomUUID().toString(), dueOf(project).stream().map(DuePayment::release).toList(), clerk());
	}

	private List<DuePayment> dueOf(UUID project) {
		return due.in("511322").stream().filter(it -> it.project().equals(project)).toList();
	}

	private List<Mismatch> openOf(UUID project) {
		return reconciliation.open("511322").stream().filter(it -> project.equals(it.project())).toList();
	}

	private String state(PaymentOrder order) {
		return orders.of(order.batch()).stream().filter(it -> it.id().equals(order.id())).findFirst().orElseThrow().state();
	}

	private String answer(PaymentOrder order, String amount, String result) {
		return String.join(",", order.reference(), amount, result, "2026-03-03", "B" + UUID.randomUUID(), result.equals("paid") ? "" : "账号不存在");
	}

	private void book(String lines) {
		booking.book("回单.csv", file(lines), accountant());
	}

	private static byte[] file(String lines) {
		return (String.join(",", BankAnswerFile.COLUMNS) + "\r\n" + lines + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	private Official clerk() {
		return signedIn.official("yingshan-finance-clerk");
	}

	private Official accountant() {
		return signedIn.official("yingshan-finance-accountant");
	}

	/** Ten people at once. */
	private static final class Threads implements AutoCloseable {

		private final java.util.concurrent.ExecutorService pool = Executors.newFixedThreadPool(10);

		<T> List<T> run(List<Callable<T>> what) throws Exception {
			var answers = new java.util.ArrayList<T>();
			for (Future<T> answer : pool.invokeAll(what)) {
				answers.add(answer.get());
			}
			return answers;
		}

		@Override
		public void close() {
			pool.shutdown();
		}

	}

}
