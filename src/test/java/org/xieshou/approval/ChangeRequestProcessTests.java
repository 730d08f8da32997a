package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
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

/** A change or cancellation goes back to everybody who approved the project; until then the plan holds and payments wait. */
@XieshouTest
@RecordApplicationEvents
@PassesEveryNode("change-request")
class ChangeRequestProcessTests {

	@Autowired
	Cast cast;

	@Autowired
	ChangeRequests requests;

	@Autowired
	Projects projects;

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
	void anAgreedChangeBecomesANewVersionBesideTheOldOne(ApplicationEvents events) {
		var id = cast.approvedRoad();
		cast.requestChange(id, "改走南线。", "260000");
		assertThat(requests.isOpen(id)).isTrue();
		cast.support(id);
		assertThat(projects.get(id).plan().version()).as("nothing changes before the decision").isEqualTo(1);
		cast.agreeToChange(id, "250000");
		assertThat(requests.isOpen(id)).isFalse();
		assertThat(projects.plans(id)).extracting(Plan::scope).containsExactly(Proposals.plan().scope(), "改走南线。");
		assertThat(projects.get(id).approvedAmount()).isEqualByComparingTo("250000");
		assertThat(requests.of(id)).singleElement().satisfies(change -> assertThat(change.state()).isEqualTo("applied"));
		assertThat(events.stream(ChangeApplied.class)).singleElement()
			.satisfies(applied -> assertThat(applied.planVersion()).isEqualTo(2));
	}

	@Test
	void theRequestItselfIsAnActOnRecordWithItsReason() {
		var id = cast.approvedRoad();
		cast.requestChange(id, "改走南线。", "260000");
		var all = decisions.of(id.toString());
		assertThat(all.get(all.size() - 1)).satisfies(act -> {
			assertThat(act.act()).isEqualTo("request-change");
			assertThat(act.reason()).isEqualTo("山体滑坡，线路须改道。");
		});
	}

	@Test
	void pressingTheButtonTwiceRequestsOneChange() {
		var id = cast.approvedRoad();
		var key = UUID.randomUUID().toString();
		var wanted = new RequestChange(id, "cancel", "村庄整体搬迁。", null);
		var first = requests.request(key, wanted, Cast.TOWNSHIP_OFFICE);
		assertThat(requests.request(key, wanted, Cast.TOWNSHIP_OFFICE)).isEqualTo(first);
		assertThat(requests.of(id)).hasSize(1);
	}

	@Test
	void onlyOneChangeIsOpenAtATimeAndOnlyOfAnApprovedProject() {
		var id = cast.approvedRoad();
		cast.requestCancellation(id);
		assertThatThrownBy(() -> cast.requestCancellation(id)).isInstanceOf(ChangeImpossible.class)
			.hasMessage("approval.change.open");
		var running = cast.road();
		assertThatThrownBy(() -> cast.requestCancellation(running)).hasMessage("approval.change.notApproved");
		assertThat(requests.obstacle(id, "511322:finance")).contains("approval.change.otherOffice");
	}

	@Test
	void theAmountStaysWithinCommitmentAndNewPlan() {
		var id = cast.approvedRoad();
		cast.requestChange(id, "改走南线。", "350000");
		cast.support(id);
		assertThatThrownBy(() -> cast.agreeToChange(id, "300000.01")).hasMessageContaining("approval.refused.aboveCommitment");
		cast.agreeToChange(id, "300000");
		assertThat(projects.get(id).approvedAmount()).isEqualByComparingTo("300000");
	}

	@Test
	void aRefusalLeavesThePlanAsItIs(ApplicationEvents events) {
		var id = cast.approvedRoad();
		cast.requestChange(id, "改走南线。", "260000");
		cast.driver().answer(Cast.COUNTY, id, "change-support", Map.of("outcome", "refuse", "reason", "理由不充分。"));
		assertThat(requests.of(id).get(0).state()).isEqualTo("refused");
		assertThat(projects.get(id).plan().version()).isEqualTo(1);
		assertThat(events.stream(ChangeRefused.class)).hasSize(1);
	}

	@Test
	void theLeadingGroupRefusesAChange() {
		var id = cast.approvedRoad();
		cast.requestChange(id, "改走南线。", "260000");
		cast.support(id);
		cast.driver().answer(Cast.GROUP, id, "change-decision",
				Map.of("outcome", "refuse", "meeting", "2026年第12次", "reason", "增加占地。"));
		assertThat(requests.of(id).get(0).state()).isEqualTo("refused");
	}

	@Test
	void aReturnedRequestIsRevisedAndEveryVersionStays() {
		var id = cast.approvedRoad();
		cast.requestChange(id, "改走南线。", "260000");
		cast.returns(Cast.COUNTY, id, "change-support", "previous", "again");
		assertThat(cast.asked(id, "change-revision")).containsExactly("511322121:township");
		cast.resubmit(id, "改走南线，加挡墙。");
		assertThat(cast.open(id)).containsExactly("change-support");
		assertThat(requests.of(id).get(0)).satisfies(change -> {
			assertThat(change.revision()).isEqualTo(2);
			assertThat(change.plan().scope()).isEqualTo("改走南线，加挡墙。");
		});
	}

	@Test
	void theGroupsReturnComesStraightBackOrGoesToTheCountyOffice() {
		var id = cast.approvedRoad();
		cast.requestChange(id, "改走南线。", "260000");
		cast.support(id);
		cast.returns(Cast.GROUP, id, "change-decision", "proposer", "straight");
		cast.resubmit(id, "改走北线。");
		assertThat(cast.open(id)).containsExactly("change-decision");
		cast.returns(Cast.GROUP, id, "change-decision", "previous", "again");
		assertThat(cast.open(id)).containsExactly("change-support");
	}

	@Test
	void aWithdrawnRequestChangesNothing() {
		var id = cast.approvedRoad();
		cast.requestChange(id, "改走南线。", "260000");
		cast.support(id);
		cast.returns(Cast.GROUP, id, "change-decision", "proposer", "straight");
		cast.driver().answer(Cast.TOWNSHIP, id, "change-revision", Map.of("outcome", "withdraw", "reason", "不再需要。"));
		assertThat(requests.of(id).get(0).state()).isEqualTo("withdrawn");
		assertThat(cast.open(id)).isEmpty();
	}

	@Test
	void whoeverApprovedDecidesOnTheChangeEvenOfAPlanThatBecameSmall() {
		var id = approvedByThePrefecture();
		cast.requestChange(id, "只修一段。", "300000");
		cast.support(id);
		cast.agreeToChange(id, "300000");
		assertThat(cast.asked(id, "superior-decision")).containsExactly("5113:office");
		superior(id, Map.of("outcome", "approve", "opinion", "同意。"));
		assertThat(requests.of(id).get(0).state()).isEqualTo("applied");
	}

	@Test
	void aPlanThatGrowsPastALimitGoesToTheNextLevelToo() {
		var id = cast.inApproval(costing("4000000"), "6000000");
		cast.untilTheGroup(id);
		cast.approve(id, "4000000");
		cast.requestChange(id, "加修支线。", "5000000");
		cast.support(id);
		cast.agreeToChange(id, "5000000");
		assertThat(cast.asked(id, "superior-decision")).containsExactly("5113:office");
	}

	@Test
	void aSuperiorReturnsAChangeToTheGroupAndToTheUnitAndRefusesIt() {
		var id = approvedByThePrefecture();
		cast.requestChange(id, "加固路基。", "5500000");
		cast.support(id);
		cast.agreeToChange(id, "5000000");
		cast.returns(Cast.PREFECTURE, id, "superior-decision", "previous", "straight");
		assertThat(cast.open(id)).containsExactly("change-decision");
		cast.agreeToChange(id, "5000000");
		cast.returns(Cast.PREFECTURE, id, "superior-decision", "proposer", "straight");
		cast.resubmit(id, null);
		assertThat(cast.asked(id, "superior-decision")).containsExactly("5113:office");
		superior(id, Map.of("outcome", "refuse", "reason", "超出规划。"));
		assertThat(requests.of(id).get(0).state()).isEqualTo("refused");
		assertThat(projects.get(id).plan().version()).isEqualTo(1);
	}

	@Test
	void aSuperiorNeverDecidesOnAPlanTheGroupHasNotSeen() {
		var id = approvedByThePrefecture();
		cast.requestChange(id, "加固路基。", "5500000");
		cast.support(id);
		cast.agreeToChange(id, "5000000");
		cast.returns(Cast.PREFECTURE, id, "superior-decision", "proposer", "straight");
		cast.resubmit(id, "加固路基和边坡。");
		assertThat(cast.open(id)).containsExactly("change-decision");
	}

	@Test
	void anAgreedCancellationEndsTheProjectAndItsWholeLife(ApplicationEvents events) {
		var id = cast.approvedRoad();
		cast.requestCancellation(id);
		cast.support(id);
		cast.agreeToChange(id, null);
		assertThat(cases.get(id).state()).isEqualTo("cancelled");
		assertThat(cast.driver().open(id)).as("only the notice of the cancellation is left").containsExactly("notice-posting");
		assertThat(events.stream(CancellationAccepted.class)).hasSize(1);
		assertThat(requests.of(id).get(0).state()).isEqualTo("cancelled");
		assertThat(requests.obstacle(id, "511322121:township")).contains("approval.change.notApproved");
	}

	private UUID approvedByThePrefecture() {
		var id = cast.inApproval(costing("5000000"), "5000000");
		cast.untilTheGroup(id);
		cast.approve(id, "5000000");
		superior(id, Map.of("outcome", "approve", "opinion", "同意。"));
		return id;
	}

	private void superior(UUID id, Map<String, Object> answers) {
		cast.driver().answer(Cast.PREFECTURE, id, "superior-decision", answers);
	}

	private static Plan costing(String yuan) {
		var p = Proposals.plan();
		return new Plan(1, p.scope(), p.quantities(), List.of(new BudgetLine(Source.EAST_AID, "路面工程", new BigDecimal(yuan))),
				p.milestones(), p.indicators(), 120, 410, 45, 150, p.contacts());
	}

}
