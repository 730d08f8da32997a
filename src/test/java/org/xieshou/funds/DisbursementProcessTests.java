package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xieshou.funds.FundedProjects.FINANCE;
import static org.xieshou.funds.FundedProjects.INSPECTOR;
import static org.xieshou.funds.FundedProjects.SETTLER;
import static org.xieshou.funds.FundedProjects.TOWNSHIP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.inbox.ActRefused;
import org.xieshou.process.PassesEveryNode;
import org.xieshou.process.PathWalked;
import org.xieshou.project.Source;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;

/** A project's money on its way out, instalment by instalment. */
@XieshouTest
@PassesEveryNode({ "disbursement", "instalment" })
class DisbursementProcessTests {

	@Autowired
	FundedProjects projects;

	@Autowired
	CaseDriver driver;

	@Autowired
	PathWalked path;

	@Autowired
	ProjectAccounts accounts;

	@Autowired
	Instalments instalments;

	@Autowired
	Holding holding;

	@Autowired
	DecisionLog decisions;

	@Autowired
	MovableClock clock;

	@Test
	void aMillionIsPaidInTwoInstalmentsByProgressAndEachSourceInItsShare() {
		var road = projects.begun();
		projects.pay(road, "480000.00", "45");
		assertThat(released(road)).isEqualByComparingTo("465600");
		projects.pay(road, "600000.00", "95");
		var money = accounts.money(road);
		assertThat(money.released().of(Source.EAST_AID)).isEqualByComparingTo("785700");
		assertThat(money.released().of(Source.COUNTY_MATCHING)).isEqualByComparingTo("261900");
		assertThat(money.committed().total()).isEqualByComparingTo("120000");
		assertThat(path.of(road, "disbursement")).endsWith("end_disbursed");
	}

	@Test
	void thePlanSaysByWhichRowAndWithWhichSourceItWasMade() {
		var road = projects.begun();
		assertThat(instalments.of(road)).extracting(part -> part.cumulative().intValue()).containsExactly(40, 90, 100);
		assertThat(instalments.of(road)).allSatisfy(part -> assertThat(part.rule()).contains("4:5:1").contains("出处"));
	}

	@Test
	void aSmallProjectIsPaidSeventyPercentWhenItIsFinished() {
		var road = projects.begin(projects.approved("100000.00", "20000.00"));
		assertThat(instalments.of(road)).extracting(part -> part.cumulative().intValue()).containsExactly(70, 100);
		projects.pay(road, "84000.00", "100");
		assertThat(released(road)).isEqualByComparingTo("81480");
	}

	@Test
	void defectsAreRectifiedAndInspectedAgainBeforeAnythingIsSettled() {
		var road = projects.begun();
		projects.apply(road, "480000.00");
		driver.answer(INSPECTOR, road, "progress-inspection", Map.of("inspectedOn", LocalDate.now(clock).toString(),
				"verifiedPercent", "40", "findings", "路肩塌陷。", "photographs", projects.paper(), "outcome", "defects", "demands",
				"路肩塌陷三处，重新回填压实。", "rectifyDays", "5"));
		assertThat(driver.open(road)).contains("rectification-report").doesNotContain("payment-settlement");
		driver.answer(TOWNSHIP, road, "rectification-report", Map.of("rectifiedOn", LocalDate.now(clock).toString(), "rectified",
				"三处路肩已回填压实。", "photographsBefore", projects.paper(), "photographsAfter", projects.paper()));
		projects.inspect(road, "42");
		projects.settle(road);
	}

	@Test
	void moreThanTheInstalmentCanComeToCannotBeAppliedFor() {
		var road = projects.begun();
		assertThatThrownBy(() -> projects.apply(road, "480000.01")).isInstanceOf(ActRefused.class);
	}

	@Test
	void tooLittleProgressSettlesNothingAndGoesBackForAnotherInspection() {
		var road = projects.begun();
		projects.apply(road, "480000.00");
		projects.inspect(road, "39.99");
		assertThatThrownBy(() -> projects.settle(road)).isInstanceOf(ActRefused.class);
		driver.answer(SETTLER, road, "payment-settlement", projects.returned("previous", "straight"));
		projects.inspect(road, "40");
		projects.settle(road);
		projects.release(road);
		assertThat(released(road)).isEqualByComparingTo("465600");
	}

	@Test
	void aReturnToTheApplicantGoesThroughAllStepsAgainOrStraightBack() {
		var road = projects.begun();
		projects.apply(road, "480000.00");
		projects.inspect(road, "40");
		driver.answer(SETTLER, road, "payment-settlement", projects.returned("proposer", "again"));
		projects.apply(road, "400000.00");
		projects.inspect(road, "41");
		driver.answer(SETTLER, road, "payment-settlement", projects.returned("proposer", "straight"));
		projects.apply(road, "470000.00");
		assertThat(driver.open(road)).contains("payment-settlement");
		projects.settle(road);
	}

	@Test
	void theFinanceBureauReturnsToWhoeverSettledOrAppliedAndNothingLeaves() {
		var road = projects.begun();
		projects.apply(road, "480000.00");
		projects.inspect(road, "40");
		projects.settle(road);
		driver.answer(FINANCE, road, "release-funds", projects.returned("previous", "straight"));
		projects.settle(road);
		driver.answer(FINANCE, road, "release-funds", projects.returned("proposer", "straight"));
		projects.apply(road, "480000.00");
		driver.answer(FINANCE, road, "release-funds", projects.returned("proposer", "again"));
		assertThat(driver.open(road)).contains("payment-application");
		assertThat(released(road)).isEqualByComparingTo("0");
	}

	@Test
	void whileAChangeIsDecidedNothingLeavesAndTheReasonIsShown() {
		var road = projects.begun();
		projects.apply(road, "480000.00");
		projects.inspect(road, "40");
		projects.settle(road);
		holding.hold(road);
		projects.release(road);
		assertThat(released(road)).isEqualByComparingTo("0");
		assertThat(driver.open(road)).contains("payment-settlement");
		assertThat(decisions.of(road.toString())).filteredOn(decision -> decision.act().equals("release-instalment"))
			.extracting(decision -> decision.outcome()).containsExactly("paused");
		holding.letGo(road);
		projects.settle(road);
		projects.release(road);
		assertThat(released(road)).isEqualByComparingTo("465600");
	}

	@Test
	void whoeverInspectedNeitherSettlesNorReleases() {
		var road = projects.begun();
		projects.apply(road, "480000.00");
		projects.inspect(road, "40");
		assertThatThrownBy(() -> driver.answer(INSPECTOR, road, "payment-settlement", Map.of("outcome", "agree", "opinion", "同意。")))
			.isInstanceOf(ActRefused.class);
	}

	private BigDecimal released(UUID project) {
		return accounts.money(project).released().total();
	}

}
