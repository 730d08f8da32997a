package org.xieshou.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xieshou.inspection.BuiltProjects.CASHIER;
import static org.xieshou.inspection.BuiltProjects.INSPECTOR;
import static org.xieshou.inspection.BuiltProjects.JOINT;
import static org.xieshou.inspection.BuiltProjects.SETTLER;
import static org.xieshou.inspection.BuiltProjects.TOWNSHIP;
import static org.xieshou.inspection.BuiltProjects.VILLAGE;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.inbox.ActRefused;
import org.xieshou.funds.FundedProjects;
import org.xieshou.process.PassesEveryNode;
import org.xieshou.process.PathWalked;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From the report that the work is done to the day all offices accepted it. */
@XieshouTest
@RecordApplicationEvents
@PassesEveryNode("acceptance")
class AcceptanceProcessTests {

	@Autowired
	BuiltProjects projects;

	@Autowired
	CaseDriver driver;

	@Autowired
	FundedProjects funded;

	@Autowired
	PathWalked path;

	@Autowired
	Acceptances acceptances;

	@Autowired
	FinalAccounts accounts;

	@Autowired
	ApplicationEvents events;

	@Test
	void whatAVillageBuiltIsAcceptedByTheTownshipFirstAndThenByThreeOfficesTogether() {
		var road = projects.reported(projects.byVillage(), VILLAGE);
		driver.answer(TOWNSHIP, road, "township-acceptance", projects.visit("pass"));
		driver.answer(INSPECTOR, road, "acceptance-measurement", projects.measured("3.1"));
		JOINT.forEach(office -> driver.answer(office, road, "joint-acceptance", projects.opinion("pass")));
		assertThat(walked(road)).contains("gateway_firstInspector", "user_townshipAcceptance",
				"gateway_firstAccepted", "user_measureQuantities", "gateway_measured", "user_jointAcceptance",
				"gateway_jointlyAccepted", "service_recordAcceptance");
		assertThat(acceptances.acceptedOn(road)).map(Object::toString).hasValue(projects.today());
		assertThat(events.stream(ProjectAccepted.class).map(ProjectAccepted::caseId)).containsExactly(road);
	}

	@Test
	void whatATownshipBuiltItselfIsFirstAcceptedByTheCounty() {
		var road = projects.reported(projects.byTownship(), TOWNSHIP);
		driver.answer(INSPECTOR, road, "township-acceptance", projects.visit("pass"));
		assertThat(walked(road)).contains("user_countyFirstAcceptance")
			.doesNotContain("user_townshipAcceptance");
	}

	@Test
	void defectsAtTheFirstAcceptanceAreRectifiedAndInspectedAgain() {
		var road = projects.reported(projects.byVillage(), VILLAGE);
		driver.answer(TOWNSHIP, road, "township-acceptance", projects.defects());
		driver.answer(VILLAGE, road, "rectification-report", projects.rectified());
		assertThat(walked(road)).contains("call_rectifyFirst");
		driver.answer(TOWNSHIP, road, "township-acceptance", projects.visit("pass"));
		assertThat(driver.open(road)).contains("acceptance-measurement");
		walked(road);
	}

	@Test
	void defectsThatOneOfThreeOfficesFindsAreRectifiedMeasuredAndJudgedAgainByAll() {
		var road = measured();
		driver.answer(JOINT.get(0), road, "joint-acceptance", projects.opinionWithDefects());
		driver.answer(JOINT.get(1), road, "joint-acceptance", projects.opinion("pass"));
		driver.answer(JOINT.get(2), road, "joint-acceptance", projects.opinion("pass"));
		assertThat(acceptances.acceptedOn(road)).isEmpty();
		driver.answer(VILLAGE, road, "rectification-report", projects.rectified());
		driver.answer(INSPECTOR, road, "acceptance-measurement", projects.measured("3.2"));
		JOINT.forEach(office -> driver.answer(office, road, "joint-acceptance", projects.opinion("pass")));
		assertThat(walked(road)).contains("call_rectifyJoint", "service_recordAcceptance");
		assertThat(acceptances.acceptedOn(road)).isPresent();
	}

	@Test
	void aReportReturnedByTheTownshipIsCorrectedAndAcceptedAnew() {
		var road = projects.reported(projects.byVillage(), VILLAGE);
		var answers = BuiltProjects.with(projects.visit("return"), "reason", "决算漏报一项。");
		driver.answer(TOWNSHIP, road, "township-acceptance", answers);
		driver.answer(VILLAGE, road, "completion-report", projects.completion("300000.00", "100000.00"));
		assertThat(walked(road)).contains("user_reviseCompletion", "gateway_afterReturn");
		assertThat(driver.open(road)).contains("township-acceptance");
	}

	@Test
	void aReportReturnedAtTheMeasuringComesStraightBackWhereThatWasChosen() {
		var road = firstAccepted();
		driver.answer(INSPECTOR, road, "acceptance-measurement", projects.returned("proposer", "straight"));
		driver.answer(VILLAGE, road, "completion-report", projects.completion("300000.00", "100000.00"));
		assertThat(driver.open(road)).contains("acceptance-measurement").doesNotContain("township-acceptance");
		walked(road);
	}

	@Test
	void theMeasuringMayGoBackToTheFirstAcceptance() {
		var road = firstAccepted();
		driver.answer(INSPECTOR, road, "acceptance-measurement", projects.returned("previous", "again"));
		assertThat(driver.open(road)).contains("township-acceptance").doesNotContain("acceptance-measurement");
		walked(road);
	}

	@Test
	void accountsBeyondWhatASourceGaveAreRefused() {
		var road = projects.byVillage();
		assertThatThrownBy(() -> reportSpending(road, "300000.01", "超出一分")).isInstanceOf(ActRefused.class)
			.hasMessageContaining("beyondSource");
		assertThat(accounts.of(road)).isEmpty();
	}

	@Test
	void whatIsLeftOverIsExplainedAndTheAccountsTellItBySource() {
		var road = projects.byVillage();
		reportSpending(road, "290000.00", "石料降价");
		assertThat(accounts.of(road).orElseThrow().spent(org.xieshou.project.Source.EAST_AID)).isEqualByComparingTo("290000");
		assertThat(accounts.of(road).orElseThrow().spent()).isEqualByComparingTo("390000");
	}

	@Test
	void whatWasPaidBeyondTheSettlementIsRecoveredBeforeTheAcceptanceEnds() {
		var road = funded.accepted("750000.00", "250000.00");
		funded.settleFinally(road, funded.settlement("1000000.00"));
		funded.release(road);
		assertThat(walked(road)).doesNotContain("end_accepted");
		driver.answer("yingshan-finance-clerk", road, "overpayment-return", funded.repaid("47600.00"));
		assertThat(walked(road)).contains("user_recoverOverpayment", "end_accepted");
	}

	@Test
	void aSettlementFarBeyondTheApprovalIsAgreedToByTheLeadingGroupFirst() {
		var road = funded.built(funded.selfRaised("900000.00", "300000.00"), "900000.00", "450000.00");
		funded.settleFinally(road, funded.lines("900000.00", "450000.00"));
		assertThat(walked(road)).doesNotContain("user_releaseSettlement");
		driver.answer("yingshan-leading-group-director", road, "overrun-decision", java.util.Map.of("meeting", "2026年第12次", "outcome", "approve",
				"opinion", "同意。"));
		funded.release(road);
		assertThat(walked(road)).contains("user_decideOverrun", "gateway_overrunDecided", "end_accepted");
	}

	@Test
	void anAcceptedProjectIsSettledAndPaidAndPartOfItIsKeptBack() {
		var road = projects.settled();
		assertThat(walked(road)).contains("service_retainMoney", "end_accepted");
	}

	@Test
	void aSettlementReturnedForMeasuringIsAcceptedAnewByAll() {
		var road = projects.accepted();
		driver.answer(SETTLER, road, "final-settlement", projects.sentBack("previous", "again"));
		driver.answer(INSPECTOR, road, "acceptance-measurement", projects.measured("3.0"));
		assertThat(acceptances.acceptedOn(road)).isEmpty();
		JOINT.forEach(office -> driver.answer(office, road, "joint-acceptance", projects.opinion("pass")));
		assertThat(acceptances.acceptedOn(road)).isPresent();
		assertThat(driver.open(projects.claimed(road, VILLAGE))).contains("final-settlement");
		walked(road);
	}

	@Test
	void accountsReturnedFromTheSettlementComeStraightBackToIt() {
		var road = projects.accepted();
		driver.answer(SETTLER, road, "final-settlement", projects.sentBack("proposer", "straight"));
		driver.answer(VILLAGE, road, "completion-report", projects.completion("300000.00", "100000.00"));
		assertThat(driver.open(projects.claimed(road, VILLAGE))).contains("final-settlement");
		assertThat(walked(road)).contains("gateway_unclaimed", "rule_claimPapers", "user_applySettlement", "user_amendAccounts");
	}

	@Test
	void theFinanceBureauReturnsToWhoeverSettledOrReported() {
		var road = projects.accepted();
		driver.answer(SETTLER, road, "final-settlement", projects.settlement());
		driver.answer(CASHIER, road, "release-funds", projects.sentBack("previous", "straight"));
		driver.answer(SETTLER, road, "final-settlement", projects.settlement());
		driver.answer(CASHIER, road, "release-funds", projects.sentBack("proposer", "again"));
		driver.answer(VILLAGE, road, "completion-report", projects.completion("300000.00", "100000.00"));
		assertThat(driver.open(road)).contains("township-acceptance");
		walked(road);
	}

	@Test
	void whoeverAcceptedNeitherSettlesNorPays() {
		var road = projects.accepted();
		assertThatThrownBy(() -> driver.answer(INSPECTOR, road, "final-settlement", projects.settlement()))
			.isInstanceOf(ActRefused.class);
		driver.answer(SETTLER, road, "final-settlement", projects.settlement());
		assertThatThrownBy(() -> driver.answer("yingshan-finance-clerk", road, "release-funds", projects.released()))
			.isInstanceOf(ActRefused.class);
	}

	@Test
	void whoeverAcceptedItFirstDoesNotSettleEither() {
		var road = projects.reported(projects.planned(projects.byTownship()), TOWNSHIP);
		driver.answer(SETTLER, road, "township-acceptance", projects.visit("pass"));
		driver.answer(INSPECTOR, road, "acceptance-measurement", projects.measured("3.2"));
		JOINT.forEach(office -> driver.answer(office, road, "joint-acceptance", projects.opinion("pass")));
		projects.claimed(road, TOWNSHIP);
		assertThatThrownBy(() -> driver.answer(SETTLER, road, "final-settlement", projects.settlement()))
			.isInstanceOf(ActRefused.class);
	}

	private List<String> walked(UUID road) {
		return path.of(road, "acceptance");
	}

	private void reportSpending(UUID road, String aid, String explanation) {
		projects.begin(road);
		driver.answer(VILLAGE, road, "completion-report", BuiltProjects.with(projects.completion(aid, "100000.00"),
				"accounts", List.of(Map.of("spent", aid, "explanation", explanation), Map.of("spent", "100000.00"))));
	}

	private UUID firstAccepted() {
		var road = projects.reported(projects.byVillage(), VILLAGE);
		driver.answer(TOWNSHIP, road, "township-acceptance", projects.visit("pass"));
		return road;
	}

	private UUID measured() {
		var road = firstAccepted();
		driver.answer(INSPECTOR, road, "acceptance-measurement", projects.measured("3.1"));
		return road;
	}

}
