package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.xieshou.CaseDriver;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.inbox.ActRefused;
import org.xieshou.funds.FundedProjects;

/** The final settlement is claimed like an instalment: papers, invoices and payee, and nothing is settled that no claim carries. */
@XieshouTest
class SettlementClaimTests {

	@Autowired
	FundedProjects roads;

	@Autowired
	ClaimDrafts drafts;

	@Autowired
	ClaimRows claims;

	@Autowired
	CaseDriver driver;

	@Autowired
	Contracts contracts;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Test
	void theSettlementAsksForTheAcceptanceSheetAndTheFinalAccountsAndNotForAnInspectionSheet() {
		var road = roads.unclaimed("900000.00", "300000.00");
		assertThat(drafts.asked(road)).contains("acceptance-sheet", "final-accounts", "township-opinion", "invoices").doesNotContain("inspection-sheet");
	}

	@Test
	void aMissingPaperIsNamed() {
		var road = roads.unclaimed("900000.00", "300000.00");
		var answers = drafts.application(road, "120000.00");
		answers.put("papers", withoutFiles(answers, drafts.toHandIn(road).indexOf("final-accounts")));
		assertThat(refused(road, answers)).anySatisfy(problem -> assertThat(problem.field()).startsWith("papers"));
		assertThat(claims.last(settlement(road))).isEmpty();
	}

	@Test
	void moreThanTheFinalAccountsHoldBeyondEarlierClaimsIsNotClaimed() {
		var road = roads.unclaimed("900000.00", "300000.00");
		assertThat(refused(road, drafts.application(road, "120000.01"))).extracting(ActRefused.Problem::field).containsExactly("requested");
	}

	@Test
	void anInvoiceOfAnInstalmentDoesNotCarryTheSettlementToo() {
		var road = roads.unclaimed("900000.00", "300000.00");
		var used = claims.of(road).get(0).invoices().get(0).number();
		var answers = drafts.application(road, "120000.00");
		answers.put("invoices", List.of(with(drafts.invoice("120000.00"), "number", used)));
		assertThat(refused(road, answers)).extracting(ActRefused.Problem::message).containsExactly("claim.refused.invoiceUsed");
	}

	@Test
	void whatNoClaimCarriesIsNotSettled() {
		var road = roads.unclaimed("900000.00", "300000.00");
		driver.answer(PaidRoads.TOWNSHIP, road, "payment-application", drafts.application(road, "100000.00"));
		var refusal = catchThrowableOfType(ActRefused.class, () -> roads.settleFinally(road, roads.settlement("1200000.00")));
		assertThat(refusal.problems()).extracting(ActRefused.Problem::message).containsExactly("funds.refused.unclaimed");
		roads.settleFinally(road, roads.settlement("1180000.00"));
		roads.release(road);
		assertThat(paid(road)).isEqualByComparingTo("1144600");
	}

	@Test
	void theSettlementGoesToWhoeverClaimedIt() {
		var road = roads.accepted("900000.00", "300000.00");
		var other = ClaimDrafts.party("另一施工单位（营山）", "91511322MADEM0002", "62220202008888");
		drafts.contract(road, null, other, new BigDecimal("1.00"), "HT-2");
		var refusal = catchThrowableOfType(ActRefused.class, () -> driver.answer(PaidRoads.SETTLER, road, "final-settlement",
				with(roads.settlement("1200000.00"), "payee", other.name(), "account", other.account())));
		assertThat(refusal.problems()).extracting(ActRefused.Problem::message).containsExactly("funds.refused.claimedPayee");
	}

	@Test
	void anAccountChangedAfterTheSettlementVoidsItUntilItIsClaimedAndSettledAgain() {
		var road = roads.accepted("900000.00", "300000.00");
		roads.settleFinally(road, roads.settlement("1200000.00"));
		var contract = contracts.current(road).get(0);
		drafts.contract(road, contract.id(), ClaimDrafts.party(ClaimDrafts.FIRM, "91511322MADEM0001", "62220202007777"), contract.amount());
		assertThat(catchThrowableOfType(ActRefused.class, () -> roads.release(road)).problems()).extracting(ActRefused.Problem::message)
			.containsExactly("claim.refused.voided");
		assertThat(paid(road)).isEqualByComparingTo("1047600");
	}

	@Test
	void theDatabaseRefusesASettlementThatNoClaimCarries() {
		var road = roads.accepted("900000.00", "300000.00");
		roads.settleFinally(road, roads.settlement("1200000.00"));
		var refused = catchThrowableOfType(DataAccessException.class, () -> payBehindTheProgram(road));
		assertThat(refused).hasMessageContaining("beyond verified progress, settlement or claims");
	}

	@Test
	void thePaymentPaperOfTheSettlementSaysTheAmountInCapitalsAndWhoAccepted() {
		var road = roads.accepted("900000.00", "300000.00");
		roads.settleFinally(road, roads.settlement("1200000.00"));
		roads.release(road);
		var claim = claims.last(settlement(road)).orElseThrow();
		assertThat(mvc.get().uri("/cases/" + road + "/claims/" + claim.id() + "/paper").with(signedIn.as("yingshan-finance-director")).exchange())
			.hasStatusOk().bodyText().contains("竣工结算", "壹拾壹万陆仟肆佰元整", "营山县审计局", "营山县交通运输局", "已于");
		assertThat(mvc.get().uri("/cases/" + road + "/claims/" + claim.id()).with(signedIn.as("yingshan-finance-director")).exchange())
			.hasStatusOk().bodyText().contains("竣工结算报账", "竣工验收单", "竣工决算书").doesNotContain(">缺少<");
		assertThat(mvc.get().uri("/cases/" + road + "/claims/" + claims.of(road).get(0).id()).with(signedIn.as("yingshan-finance-director")).exchange())
			.hasStatusOk().bodyText().contains("第 1 期报账", "工程计量或检查验收单").doesNotContain("竣工验收单", ">缺少<");
	}

	private UUID settlement(UUID road) {
		return jdbc.sql("select id from instalment where project = ? and kind = 'settlement'").param(road).query(UUID.class).single();
	}

	private BigDecimal paid(UUID road) {
		return jdbc.sql("select sum(released) from project_balance where project = ?").param(road).query(BigDecimal.class).single();
	}

	/** A settlement written past the program: no application behind it. */
	private void payBehindTheProgram(UUID road) {
		jdbc.sql("""
				with settled as (insert into payment_settlement (id, instalment, inspection, verified, payable, withheld, payee, account, settled_at,
						person, person_name, office)
					select gen_random_uuid(), s.instalment, s.inspection, 100, s.payable, 0, s.payee, s.account, now(), 'x', 'x', 'x'
					from payment_settlement s where s.instalment = :part returning id, instalment),
				final as (insert into final_settlement (settlement, project, reported, settled, retained, percent, rule, warranty_until, papers)
					select s.id, :road, 1200000, 1200000, 36000, 3, 'x', now(), '' from settled s returning settlement),
				ordered as (insert into release_order (id, project, instalment, settlement, voucher, ordered_at, person, person_name, office)
					select gen_random_uuid(), :road, s.instalment, s.id, 'x', now(), 'x', 'x', 'x' from settled s returning id)
				insert into instalment_release (instalment, release_order, amount, verified, entry, released_at)
				select :part, o.id, 120000, 100, (select min(id) from ledger_entry where project = :road), now() from ordered o""")
			.param("road", road).param("part", settlement(road)).update();
	}

	private List<ActRefused.Problem> refused(UUID road, Map<String, Object> answers) {
		return catchThrowableOfType(ActRefused.class, () -> driver.answer(PaidRoads.TOWNSHIP, road, "payment-application", answers)).problems();
	}

	private static List<Map<String, Object>> withoutFiles(Map<String, Object> answers, int line) {
		var rows = new java.util.ArrayList<Map<String, Object>>();
		for (var row : ClaimAnswers.rows(answers, "papers")) {
			rows.add(rows.size() == line ? Map.of("dated", row.get("dated"), "files", List.of()) : row);
		}
		return rows;
	}

	private static Map<String, Object> with(Map<String, Object> answers, String... more) {
		var all = new HashMap<>(answers);
		for (var i = 0; i < more.length; i += 2) {
			all.put(more[i], more[i + 1]);
		}
		return all;
	}

}
