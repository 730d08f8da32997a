package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.xieshou.CaseDriver;
import org.xieshou.SignedInAs;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.funds.FundedProjects;
import org.xieshou.funds.ReleaseOutcome;
import org.xieshou.funds.Retention;
import org.xieshou.inbox.ActRefused;
import org.xieshou.time.MovableClock;

/** Retention money goes where its settlement said, a year later too: whoever changes the contract meanwhile voids that and has it settled anew. */
@XieshouTest
class RetentionContentTests {

	@Autowired
	TableOwner owner;

	@Autowired
	FundedProjects roads;

	@Autowired
	ClaimDrafts drafts;

	@Autowired
	Retention retention;

	@Autowired
	CaseDriver driver;

	@Autowired
	DecisionLog decisions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	MovableClock clock;

	@AfterEach
	void backToday() {
		clock.reset();
	}

	@Test
	void retentionMoneyThatNobodyTouchedIsPaidAsItWasSettled() {
		var road = inspected();
		assertThat(driver.open(road)).contains("release-funds").doesNotContain("retention-settlement");
		roads.release(road);
		assertThat(payee(road)).isEqualTo(ClaimDrafts.ACCOUNT);
		assertThat(retained(road)).isEqualByComparingTo("0");
	}

	@Test
	void anAccountChangedDuringTheWarrantyVoidsTheSettlementAndTheCaseSaysSo() {
		var road = settled();
		drafts.changeAccount(road);
		assertThat(mvc.get().uri("/cases/" + road).with(signedIn.as("yingshan-office-director")).exchange()).hasStatusOk().bodyText()
			.contains("已作废", "质量保证金须重新核定收款单位后才能退还", ClaimDrafts.NEW_ACCOUNT);
		roads.sitOutWarranty(road);
		assertThat(driver.open(road)).contains("retention-settlement").doesNotContain("release-funds");
	}

	@Test
	void theCountyOfficeSettlesAnewAndTheMoneyGoesToTheNewAccount() {
		var road = settled();
		drafts.changeAccount(road);
		roads.sitOutWarranty(road);
		var old = catchThrowableOfType(ActRefused.class, () -> settleAnew(road, ClaimDrafts.ACCOUNT));
		assertThat(old.problems()).extracting(ActRefused.Problem::message).containsExactly("claim.refused.account");
		settleAnew(road, ClaimDrafts.NEW_ACCOUNT);
		roads.release(road);
		assertThat(payee(road)).isEqualTo(ClaimDrafts.NEW_ACCOUNT);
		assertThat(retained(road)).isEqualByComparingTo("0");
		assertThat(decisions.of(road.toString())).filteredOn(it -> it.task() != null && it.task().form().equals("retention-settlement")).hasSize(1);
	}

	@Test
	void whoeverInspectedTheWarrantyDoesNotSettleToWhomTheMoneyGoes() {
		var road = settled();
		drafts.changeAccount(road);
		roads.sitOutWarranty(road);
		assertThat(catchThrowableOfType(ActRefused.class, () -> driver.answer(PaidRoads.INSPECTOR, road, "retention-settlement",
				drafts.retention(ClaimDrafts.NEW_ACCOUNT)))).isNotNull();
	}

	@Test
	void aChangeAfterTheInspectionIsMetByTheFinanceBureauAndGoesBackToBeSettled() {
		var road = inspected();
		drafts.changeAccount(road);
		var refusal = catchThrowableOfType(ActRefused.class, () -> roads.release(road));
		assertThat(refusal.problems()).extracting(ActRefused.Problem::message).containsExactly("claim.refused.voided");
		driver.answer(PaidRoads.FINANCE, road, "release-funds", Map.of("outcome", "return", "returnTo", "previous", "afterReturn", "straight",
				"reason", "合同账号已变更。"));
		driver.answer(PaidRoads.INSPECTOR, road, "warranty-inspection", roads.visit("pass"));
		settleAnew(road, ClaimDrafts.NEW_ACCOUNT);
		roads.release(road);
		assertThat(payee(road)).isEqualTo(ClaimDrafts.NEW_ACCOUNT);
	}

	@Test
	void anOrderGivenBeforeTheChangeDoesNotCarryTheMoneyOut() {
		var road = inspected();
		drafts.changeAccount(road);
		jdbc.sql("""
				insert into release_order (id, project, voucher, ordered_at, person, person_name, office)
				values (gen_random_uuid(), ?, '记-9', ?, 'x', 'x', '511322:finance')""")
			.params(road, clock.instant().atOffset(java.time.ZoneOffset.UTC)).update();
		assertThat(retention.release(road)).isEqualTo(ReleaseOutcome.VOIDED);
		assertThat(retained(road)).isEqualByComparingTo("36000");
	}

	@Test
	void aPaperExchangedBehindItsIdVoidsTheRetentionMoneyToo() {
		var road = inspected();
		owner.jdbc().sql("""
				update attachment set sha256 = (select sha256 from attachment_content where sha256 <> attachment.sha256 limit 1)
				where id = (select attachment from claim_file f join claim k on k.id = f.claim join instalment i on i.id = k.instalment
					where k.project = ? and i.kind = 'settlement' limit 1)""").param(road).update();
		assertThat(catchThrowableOfType(ActRefused.class, () -> roads.release(road))).isNotNull();
		assertThat(retained(road)).isEqualByComparingTo("36000");
	}

	@Test
	void whatWasSettledAnewStaysAsItWas() {
		var road = settled();
		drafts.changeAccount(road);
		roads.sitOutWarranty(road);
		settleAnew(road, ClaimDrafts.NEW_ACCOUNT);
		assertThat(catchThrowableOfType(DataAccessException.class,
				() -> jdbc.sql("update retention_settlement set account = '1' where project = ?").param(road).update())).isNotNull();
	}

	private UUID settled() {
		var road = roads.accepted("900000.00", "300000.00");
		roads.settleFinally(road, roads.settlement("1200000.00"));
		roads.release(road);
		return road;
	}

	private UUID inspected() {
		var road = settled();
		roads.sitOutWarranty(road);
		return road;
	}

	private void settleAnew(UUID road, String account) {
		driver.answer(PaidRoads.SETTLER, road, "retention-settlement", drafts.retention(account));
	}

	private String payee(UUID road) {
		return jdbc.sql("select account from released_payment where project = ? and kind = 'retention'").param(road).query(String.class).single();
	}

	private BigDecimal retained(UUID road) {
		return jdbc.sql("select sum(retained) from project_balance where project = ?").param(road).query(BigDecimal.class).single();
	}

}
