package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.SignedInAs;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.funds.Disbursement;
import org.xieshou.funds.ReleaseOutcome;
import org.xieshou.inbox.ActRefused;
import org.xieshou.project.ProjectChanges;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A decision to pay holds for what it saw: whatever changes amount, payee, scope or papers afterwards voids it, and nothing leaves on it. */
@XieshouTest
class ContentBoundApprovalTests {

	private static final Party OTHER_ACCOUNT = ClaimDrafts.party(ClaimDrafts.FIRM, "91511322MADEM0001", "62220202007777");

	@Autowired
	TableOwner owner;

	@Autowired
	PaidRoads roads;

	@Autowired
	ClaimDrafts drafts;

	@Autowired
	Contracts contracts;

	@Autowired
	CaseDriver driver;

	@Autowired
	DecisionLog decisions;

	@Autowired
	Disbursement disbursement;

	@Autowired
	PaymentReviews reviews;

	@Autowired
	ProjectChanges changes;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Test
	void whatWasSettledAndOrderedOnTheSameContentLeaves() {
		var road = roads.settled("400000.00");
		roads.release(road);
		assertThat(roads.released(road)).isEqualByComparingTo("388000");
		var held = decisions.of(road.toString()).stream().filter(it -> it.task() != null && it.task().form().equals("payment-settlement")).toList();
		assertThat(held).singleElement().satisfies(it -> assertThat(it.answers()).containsPattern("\"content\":\"[0-9a-f]{64}\""));
	}

	@Test
	void anAccountChangedAfterTheSettlementVoidsItAndFinanceCannotOrder() {
		var road = roads.settled("400000.00");
		changeAccount(road);
		var refusal = catchThrowableOfType(ActRefused.class, () -> roads.release(road));
		assertThat(refusal.problems()).extracting(ActRefused.Problem::message).containsExactly("claim.refused.voided");
		assertThat(mvc.get().uri("/cases/" + road).with(signedIn.as("yingshan-office-director")).exchange()).hasStatusOk().bodyText()
			.contains("已作废", "收款单位", ClaimDrafts.ACCOUNT, "62220202007777");
		assertThat(roads.released(road)).isEqualByComparingTo("0");
	}

	@Test
	void moneyOrderedAndNotYetGoneDoesNotLeaveAfterAChange() {
		var road = roads.settled("400000.00");
		order(road);
		changeAccount(road);
		assertThat(disbursement.release(roads.instalment(road))).isEqualTo(ReleaseOutcome.VOIDED);
		assertThat(roads.released(road)).isEqualByComparingTo("0");
	}

	@Test
	void anApplicationAmendedBehindTheSettlementVoidsItUntilItIsSettledAgain() {
		var road = roads.settled("400000.00");
		driver.answer(PaidRoads.FINANCE, road, "release-funds", Map.of("outcome", "return", "returnTo", "proposer", "afterReturn", "straight", "reason", "发票不清。"));
		roads.apply(road, drafts.application(road, "300000.00"));
		assertThat(catchThrowableOfType(ActRefused.class, () -> roads.release(road))).isNotNull();
		driver.answer(PaidRoads.FINANCE, road, "release-funds", Map.of("outcome", "return", "returnTo", "previous", "afterReturn", "straight", "reason", "请重新核定。"));
		roads.settle(road, Map.of("outcome", "agree", "opinion", "同意。"));
		roads.release(road);
		assertThat(roads.released(road)).isEqualByComparingTo("291000");
	}

	@Test
	void aChangeOfTheApprovedAmountVoidsTheSettlement() {
		var road = roads.settled("400000.00");
		changes.approve(road, new BigDecimal("1100000.00"));
		assertThat(voided(road)).isTrue();
	}

	@Test
	void aPaperExchangedBehindItsIdVoidsTheSettlement() {
		var road = roads.settled("400000.00");
		assertThat(voided(road)).isFalse();
		owner.jdbc().sql("""
				update attachment set sha256 = (select sha256 from attachment_content where sha256 <> attachment.sha256 limit 1)
				where id = (select attachment from claim_file f join claim k on k.id = f.claim where k.project = ? limit 1)""").param(road).update();
		assertThat(voided(road)).isTrue();
	}

	@Test
	void whoeverDecidesOnAPageThatIsNoLongerTrueIsAskedToLookAgain() {
		var road = roads.applied("400000.00");
		roads.inspect(road);
		var refusal = catchThrowableOfType(ActRefused.class,
				() -> roads.settle(road, Map.of("outcome", "agree", "opinion", "同意。", "content", "0".repeat(64))));
		assertThat(refusal.problems()).extracting(ActRefused.Problem::field).containsExactly("content");
	}

	@Test
	void whatADecisionSawStaysAsItWas() {
		var road = roads.settled("400000.00");
		assertThat(catchThrowableOfType(org.springframework.dao.DataAccessException.class,
				() -> jdbc.sql("update payment_content set hash = 'x' where project = ?").param(road).update())).isNotNull();
	}

	private void changeAccount(UUID road) {
		var contract = contracts.current(road).get(0);
		drafts.contract(road, contract.id(), OTHER_ACCOUNT, contract.amount());
	}

	/** The order as the finance bureau gives it, before the program carries it out. */
	private void order(UUID road) {
		jdbc.sql("""
				insert into release_order (id, project, instalment, settlement, voucher, ordered_at, person, person_name, office)
				select gen_random_uuid(), :road, s.instalment, s.id, '记-1', now(), 'x', 'x', '511322:finance'
				from payment_settlement s where s.instalment = :part""").param("road", road).param("part", roads.instalment(road)).update();
	}

	private boolean voided(UUID road) {
		return Boolean.TRUE.equals(transactions.execute(status -> reviews.isVoided(road, roads.instalment(road))));
	}

	@Autowired
	org.springframework.transaction.support.TransactionTemplate transactions;

}
