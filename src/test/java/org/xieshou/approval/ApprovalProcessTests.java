package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.inbox.ActRefused;
import org.xieshou.process.Cases;
import org.xieshou.process.PassesEveryNode;
import org.xieshou.project.BudgetLine;
import org.xieshou.project.Plan;
import org.xieshou.project.Projects;
import org.xieshou.project.Proposals;
import org.xieshou.project.Source;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A project's way through joint review, notice, leading group and the levels above. */
@XieshouTest
@RecordApplicationEvents
@PassesEveryNode("approval")
class ApprovalProcessTests {

	@Autowired
	Cast cast;

	@Autowired
	Projects projects;

	@Autowired
	ApprovalRegister approvals;

	@Autowired
	Cases cases;

	@Autowired
	DecisionLog decisions;

	@Autowired
	MovableClock clock;

	@AfterEach
	void backToRealTime() {
		clock.reset();
	}

	@Test
	void anOrdinaryProjectIsApprovedByTheCounty(ApplicationEvents events) {
		var id = cast.road();
		assertThat(cast.asked(id, "joint-review")).containsExactly("511322:development", "511322:finance", "511322:transport");
		cast.untilTheGroup(id);
		cast.approve(id, "280000");
		assertThat(projects.get(id).approvedAmount()).isEqualByComparingTo("280000");
		assertThat(cases.get(id).state()).isEqualTo("passed");
		assertThat(approvals.find(id)).get().satisfies(approval -> {
			assertThat(approval.planVersion()).isEqualTo(1);
			assertThat(approval.superiors()).isEmpty();
		});
		assertThat(events.stream(ProjectApproved.class)).singleElement()
			.satisfies(approved -> assertThat(approved.amount()).isEqualByComparingTo("280000"));
		assertThat(cast.notices(id)).isEqualTo(1);
	}

	@Test
	void oneReturnCostsTheOtherReviewersNothingAndStraightAsksOnlyWhoReturnedIt() {
		var id = cast.road();
		cast.returns(Cast.FINANCE, id, "joint-review", "previous", "straight");
		assertThat(cast.asked(id, "joint-review")).containsExactly("511322:development", "511322:transport");
		cast.agree(Cast.DEVELOPMENT, id);
		cast.agree(Cast.TRANSPORT, id);
		assertThat(cast.asked(id, "plan-revision")).containsExactly("511322121:township");
		cast.revise(Cast.TOWNSHIP, id, "硬化通村公路，加宽错车道。");
		assertThat(projects.get(id).plan().version()).isEqualTo(2);
		assertThat(cast.asked(id, "joint-review")).containsExactly("511322:finance");
		cast.agree(Cast.FINANCE, id);
		assertThat(cast.open(id)).containsExactly("notice-posting");
	}

	@Test
	void againAsksAllReviewersAndTheProposerCanBeAskedToRevise() {
		var id = cast.road();
		cast.returns(Cast.FINANCE, id, "joint-review", "proposer", "again");
		cast.returns(Cast.TRANSPORT, id, "joint-review", "previous", "straight");
		cast.agree(Cast.DEVELOPMENT, id);
		assertThat(cast.asked(id, "plan-revision")).containsExactly("511322121218:village");
		cast.revise("gufo-village-director", id, null);
		assertThat(projects.get(id).plan().version()).isEqualTo(1);
		assertThat(cast.asked(id, "joint-review")).containsExactly("511322:development", "511322:finance", "511322:transport");
	}

	@Test
	void oneRefusalEndsTheApprovalOnceAllHaveSpoken(ApplicationEvents events) {
		var id = cast.road();
		cast.driver().answer(Cast.FINANCE, id, "joint-review", Map.of("outcome", "refuse", "reason", "资金用途不合规。"));
		cast.returns(Cast.TRANSPORT, id, "joint-review", "previous", "again");
		cast.agree(Cast.DEVELOPMENT, id);
		assertThat(cast.open(id)).isEmpty();
		assertThat(events.stream(ProjectRefused.class)).hasSize(1);
		assertThat(projects.get(id).approvedAmount()).isNull();
	}

	@Test
	void theLeadingGroupNeverApprovesMoreThanCommittedOrPlanned() {
		var id = cast.road();
		cast.untilTheGroup(id);
		assertThatThrownBy(() -> cast.approve(id, "400000.01")).isInstanceOf(ActRefused.class)
			.hasMessageContaining("approval.refused.abovePlan");
		cast.approve(id, "300000");
		assertThat(projects.get(id).approvedAmount()).isEqualByComparingTo("300000");
	}

	@Test
	void theEastsPartIsNeverApprovedBeyondItsCommitment() {
		var id = cast.inApproval(Proposals.plan(), "250000");
		cast.untilTheGroup(id);
		assertThatThrownBy(() -> cast.approve(id, "350000.01")).hasMessageContaining("approval.refused.aboveCommitment");
		cast.approve(id, "350000");
		assertThat(projects.get(id).approvedAmount()).isEqualByComparingTo("350000");
	}

	@Test
	void theLeadingGroupRefuses() {
		var id = cast.road();
		cast.untilTheGroup(id);
		cast.driver().answer(Cast.GROUP, id, "leading-group-decision",
				Map.of("outcome", "refuse", "meeting", "2026年第11次", "reason", "与规划不符。"));
		assertThat(cast.open(id)).isEmpty();
		assertThat(approvals.find(id)).isEmpty();
	}

	@Test
	void anAmendedPlanThatDidNotChangeComesStraightBackToTheGroupWithoutANewNotice() {
		var id = cast.road();
		cast.untilTheGroup(id);
		cast.returns(Cast.GROUP, id, "leading-group-decision", "previous", "straight");
		cast.revise(Cast.TOWNSHIP, id, null);
		assertThat(cast.open(id)).containsExactly("leading-group-decision");
		assertThat(cast.notices(id)).isEqualTo(1);
	}

	@Test
	void aPlanThatChangedAfterItsNoticeIsPostedAnew() {
		var id = cast.road();
		cast.untilTheGroup(id);
		cast.returns(Cast.GROUP, id, "leading-group-decision", "previous", "straight");
		cast.revise(Cast.TOWNSHIP, id, "只修 2 公里。");
		assertThat(cast.open(id)).containsExactly("notice-posting");
		cast.postNotice(id);
		assertThat(cast.open(id)).containsExactly("leading-group-decision");
		assertThat(cast.notices(id)).isEqualTo(2);
	}

	@Test
	void theGroupsReturnGoesThroughAllStepsAgainFromTheProposer() {
		var id = cast.road();
		cast.untilTheGroup(id);
		cast.returns(Cast.GROUP, id, "leading-group-decision", "proposer", "again");
		assertThat(cast.asked(id, "plan-revision")).containsExactly("511322121218:village");
		cast.revise("gufo-village-director", id, null);
		assertThat(cast.asked(id, "joint-review")).hasSize(3);
	}

	@Test
	void twentyMillionGoToThePrefectureAndThenToTheProvince() {
		var id = cast.inApproval(costing("20000000"), "20000000");
		cast.untilTheGroup(id);
		cast.approve(id, "20000000");
		assertThat(cast.asked(id, "superior-decision")).containsExactly("5113:office");
		superior(Cast.PREFECTURE, id);
		assertThat(cast.asked(id, "superior-decision")).containsExactly("51:office");
		superior(Cast.PROVINCE, id);
		assertThat(approvals.find(id).orElseThrow().superiors()).containsExactly("5113:office", "51:office");
	}

	@Test
	void aSuperiorsReturnToTheGroupAsksOnlyThatSuperiorAgain() {
		var id = cast.inApproval(costing("20000000"), "20000000");
		cast.untilTheGroup(id);
		cast.approve(id, "20000000");
		superior(Cast.PREFECTURE, id);
		cast.returns(Cast.PROVINCE, id, "superior-decision", "previous", "straight");
		cast.approve(id, "20000000");
		assertThat(cast.asked(id, "superior-decision")).containsExactly("51:office");
	}

	@Test
	void anotherAmountIsPutBeforeAllSuperiorsAgain() {
		var id = cast.inApproval(costing("20000000"), "20000000");
		cast.untilTheGroup(id);
		cast.approve(id, "20000000");
		superior(Cast.PREFECTURE, id);
		cast.returns(Cast.PROVINCE, id, "superior-decision", "previous", "straight");
		cast.approve(id, "19000000");
		assertThat(cast.asked(id, "superior-decision")).containsExactly("5113:office");
	}

	@Test
	void aSuperiorsReturnToTheProposerComesStraightBackWhereNothingChanged() {
		var id = cast.inApproval(half(), "400000");
		cast.untilTheGroup(id);
		cast.approve(id, "400000");
		assertThat(cast.asked(id, "superior-decision")).containsExactly("51:office");
		cast.returns(Cast.PROVINCE, id, "superior-decision", "proposer", "straight");
		cast.revise("gufo-village-director", id, null);
		assertThat(cast.asked(id, "superior-decision")).containsExactly("51:office");
	}

	@Test
	void aSuperiorsRefusalStopsTheOthersAndEndsTheApproval() {
		var id = cast.inApproval(costing("20000000"), "20000000");
		cast.untilTheGroup(id);
		cast.approve(id, "20000000");
		cast.driver().answer(Cast.PREFECTURE, id, "superior-decision", Map.of("outcome", "refuse", "reason", "重复建设。"));
		assertThat(cast.open(id)).isEmpty();
		assertThat(approvals.find(id)).isEmpty();
	}

	@Test
	void decisionsCarryTheRowsOfTheTablesThatLedToThem() {
		var id = cast.inApproval(costing("5000000"), "5000000");
		cast.agree(Cast.FINANCE, id);
		assertThat(last(id).rules()).contains("rule_finance", "出处");
		cast.agree(Cast.DEVELOPMENT, id);
		cast.agree(Cast.TRANSPORT, id);
		cast.postNotice(id);
		cast.approve(id, "5000000");
		superior(Cast.PREFECTURE, id);
		assertThat(last(id).rules()).contains("rule_prefectureByAmount");
	}

	private org.xieshou.audit.Decision last(java.util.UUID id) {
		var all = decisions.of(id.toString());
		return all.get(all.size() - 1);
	}

	private void superior(String person, java.util.UUID id) {
		cast.driver().answer(person, id, "superior-decision", Map.of("outcome", "approve", "opinion", "同意。"));
	}

	private static Plan costing(String yuan) {
		return budgeted(new BudgetLine(Source.EAST_AID, "路面工程", new BigDecimal(yuan)));
	}

	/** Half from the east, half from the province. */
	private static Plan half() {
		return budgeted(new BudgetLine(Source.EAST_AID, "路面工程", new BigDecimal("400000")),
				new BudgetLine(Source.PROVINCIAL, "路基工程", new BigDecimal("400000")));
	}

	private static Plan budgeted(BudgetLine... lines) {
		var p = Proposals.plan();
		return new Plan(1, p.scope(), p.quantities(), List.of(lines), p.milestones(), p.indicators(), 120, 410, 45,
				150, p.contacts());
	}

}
