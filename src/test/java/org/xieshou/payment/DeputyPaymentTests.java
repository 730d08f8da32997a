package org.xieshou.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.funds.FundedProjects;
import org.xieshou.office.DelegatedWork;
import org.xieshou.security.Official;
import org.xieshou.security.SignInAgain;
import org.xieshou.security.SignedIn;
import org.xieshou.security.SignedInAt;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** At the bank two people are two people: a deputy and whom they act for are one; and many payments at once ask for a fresh sign-in as one does. */
@XieshouTest
class DeputyPaymentTests {

	private static final String CLERK = "yingshan-finance-clerk";

	private static final String ACCOUNTANT = "yingshan-finance-accountant";

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
	SignedInAs signedIn;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void usualAmount() {
		SecurityContextHolder.clearContext();
		jdbc.sql("update sign_in_rule set value = 4000000 where key = 'step-up-yuan'").update();
	}

	@Test
	void neitherTheDeputyOfTheSenderNorWhomTheSenderActedForBooks() {
		var order = orders.of(send(released(), official(CLERK))).get(0);
		assertThatThrownBy(() -> book(order, inPlaceOf(CLERK, ACCOUNTANT))).isInstanceOf(PaymentRefused.class);
		var other = orders.of(send(released(), inPlaceOf(ACCOUNTANT, CLERK))).get(0);
		assertThat(batches.senders(other.batch())).containsExactlyInAnyOrder(CLERK, ACCOUNTANT);
		assertThat(batches.find(other.batch(), "511322").orElseThrow().by().name()).isEqualTo("营山县财政局 经办员 代 营山县财政局 会计");
		assertThatThrownBy(() -> book(other, official(ACCOUNTANT))).isInstanceOf(PaymentRefused.class);
	}

	@Test
	void anAccountIsNotAgreedByTheDeputyOfWhoProposedItNorByWhomTheyActedFor() {
		var project = released();
		var order = orders.of(send(project, official(CLERK))).get(0);
		booking.book("回单.csv", file(order, "rejected"), official(ACCOUNTANT));
		var line = reconciliation.open("511322").stream().filter(it -> project.equals(it.project())).findFirst().orElseThrow();
		clearing.clear(line.id(), "账号少写一位", "6222020200112299", inPlaceOf("yingshan-finance-director", ACCOUNTANT));
		var proposal = accounts.waiting("511322").stream().filter(it -> it.project().equals(project)).findFirst().orElseThrow();
		for (var same : List.of(official(ACCOUNTANT), official("yingshan-finance-director"), inPlaceOf(ACCOUNTANT, CLERK), inPlaceOf("yingshan-finance-director", CLERK))) {
			assertThatThrownBy(() -> accounts.agree(proposal.id(), same)).hasMessage("payment.refused.ownAccount");
		}
		assertThatThrownBy(() -> jdbc.sql("update payment_account set confirmed_by = 'yingshan-finance-director', confirmed_name = 'x', confirmed_at = now() where id = ?")
			.param(proposal.id()).update()).isInstanceOf(DataAccessException.class);
		accounts.agree(proposal.id(), official(CLERK));
	}

	@Test
	void manyPaymentsTogetherAskForAFreshSignInToo() {
		jdbc.sql("update sign_in_rule set value = 400000 where key = 'step-up-yuan'").update();
		var project = released();
		signIn(Instant.now().minusSeconds(16 * 60));
		assertThatThrownBy(() -> send(project, official(CLERK))).isInstanceOf(SignInAgain.class);
		signIn(Instant.now());
		assertThat(send(project, official(CLERK))).isNotNull();
	}

	private void signIn(Instant at) {
		var token = SignedIn.token(official(CLERK));
		token.setDetails(new SignedInAt(at, null));
		SecurityContextHolder.getContext().setAuthentication(token);
	}

	private UUID released() {
		var project = projects.begun();
		projects.pay(project, "480000.00", "45");
		return project;
	}

	private UUID send(UUID project, Official by) {
		return sending.send(UUID.randomUUID().toString(),
				due.in("511322").stream().filter(it -> it.project().equals(project)).map(DuePayment::release).toList(), by);
	}

	private void book(PaymentOrder order, Official by) {
		booking.book("回单.csv", file(order, "paid"), by);
	}

	private static byte[] file(PaymentOrder order, String result) {
		return (String.join(",", BankAnswerFile.COLUMNS) + "\r\n" + String.join(",", order.reference(), "465600.00", result, "2026-03-03",
				"B" + UUID.randomUUID(), result.equals("paid") ? "" : "账号不存在") + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	private Official official(String person) {
		return signedIn.official(person);
	}

	private Official inPlaceOf(String absent, String deputy) {
		var self = official(deputy);
		var behalf = new Official.Behalf(UUID.randomUUID(), absent, official(absent).name(), LocalDate.MAX, DelegatedWork.WHOLE);
		var acting = new Official.ActingOffice(self.office(), self.acting().name(), behalf);
		return new Official(self.person(), self.name(), acting, List.of(acting), self.roles());
	}

}
