package org.xieshou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xieshou.notice.PostedNotices.OFFICE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.inbox.ActRefused;
import org.xieshou.process.DueJobs;
import org.xieshou.process.PassesEveryNode;
import org.xieshou.process.PathWalked;
import org.xieshou.project.Plan;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.Proposals;
import org.xieshou.security.Officials;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** From the day a notice is due to the day it has been up for its full period and every objection is answered. */
@XieshouTest
@PassesEveryNode("public-notice")
class PublicNoticeProcessTests {

	private static final LocalDate POSTED_ON = LocalDate.of(2031, 3, 3);

	@Autowired
	PostedNotices notices;

	@Autowired
	CaseDriver driver;

	@Autowired
	PathWalked path;

	@Autowired
	MovableClock clock;

	@Autowired
	DueJobs jobs;

	@Autowired
	ObjectionFiling filing;

	@Autowired
	ObjectionTable objections;

	@Autowired
	NoticeTable table;

	@Autowired
	NoticeInterruptions interruptions;

	@Autowired
	ProjectChanges changes;

	@Autowired
	Officials officials;

	@Autowired
	DecisionLog decisions;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void beginInTheMorning() {
		clock.moveTo(POSTED_ON.atTime(10, 0).atZone(MovableClock.BEIJING).toInstant());
	}

	@AfterEach
	void returnToRealTime() {
		clock.reset();
	}

	@Test
	void aNoticeIsUpForTenFullDaysAfterTheDayOfPostingAndThenCloses() {
		var road = notices.posted("approval");
		assertThat(notices.of(road).edition().posting().lastDay()).isEqualTo(POSTED_ON.plusDays(10));
		runTo(POSTED_ON.plusDays(10), 23);
		assertThat(path.of(road, "public-notice")).doesNotContain("timer_periodEnds");
		runTo(POSTED_ON.plusDays(11), 1);
		assertThat(path.of(road, "public-notice")).contains("start_due", "rule_noticePeriod", "start_drafting",
				"service_draftNotice", "user_postNotice", "start_up", "timer_periodEnds", "end_periodEnded", "sub_noticeUp",
				"end_noticeOver", "sub_notice", "gateway_mustRepeat", "service_closeNotice", "end_closed");
		assertThat(table.of(road).get(0).ending()).isEqualTo("closed");
	}

	@Test
	void whatIsPostedIsWhatWasDraftedAndNamesTheRuleOfItsPeriod() {
		var edition = notices.of(notices.posted("completion")).edition();
		assertThat(edition.periodSource()).contains("2018", "第四条");
		assertThat(edition.content().money()).extracting(share -> share.source().name())
			.containsExactly("EAST_AID", "COUNTY_MATCHING");
		assertThat(edition.content().villages()).containsExactly("古佛村");
		assertThat(edition.content().signedBy()).contains("营山县");
	}

	@Test
	void aNoticeIsNotPostedBeforeItWasDraftedNorTomorrow() {
		var road = notices.drafted("approval");
		for (var day : List.of(POSTED_ON.minusDays(1), POSTED_ON.plusDays(1))) {
			var answers = notices.posting();
			answers.put("villagePostedOn", day.toString());
			assertThatThrownBy(() -> driver.answer(OFFICE, road, "notice-posting", answers))
				.isInstanceOf(ActRefused.class).hasMessageContaining("notice.refused.postedOn");
		}
		assertThat(notices.of(road).edition().posting()).isNull();
	}

	@Test
	void aNoticeDoesNotCloseWhileAnObjectionWaitsForItsAnswer() {
		var road = notices.posted("approval");
		var receipt = object(road, "路基宽度与村民会议决议不符");
		runTo(POSTED_ON.plusDays(12), 8);
		assertThat(path.of(road, "public-notice")).contains("message_objection", "end_periodEnded")
			.doesNotContain("gateway_mustRepeat");
		driver.answer(OFFICE, road, "objection-answer", Map.of("outcome", "rejected", "reason", "已核对会议记录，宽度一致。"));
		assertThat(path.of(road, "public-notice")).contains("user_answerObjection", "end_objectionAnswered", "end_closed");
		assertThat(objections.byReceipt(receipt).orElseThrow().state()).isEqualTo("rejected");
	}

	@Test
	void everyObjectionHasATaskOfItsOwnInTheOrderOfFiling() {
		var road = notices.posted("approval");
		var first = object(road, "受益户名单不全");
		var second = object(road, "单价偏高");
		assertThat(open(road)).containsOnly("objection-answer").hasSize(2);
		driver.answer(OFFICE, road, "objection-answer", Map.of("outcome", "upheld", "reason", "已补齐名单。"));
		assertThat(objections.byReceipt(first).orElseThrow().answer().text()).isEqualTo("已补齐名单。");
		assertThat(objections.byReceipt(second).orElseThrow().isAnswered()).isFalse();
	}

	@Test
	void anAnswerGoesOnRecordWithItsReason() {
		var road = notices.posted("approval");
		object(road, "受益户名单不全");
		driver.answer(OFFICE, road, "objection-answer", Map.of("outcome", "rejected", "reason", "名单与系统一致。"));
		var last = decisions.of(road.toString()).get(decisions.of(road.toString()).size() - 1);
		assertThat(last.outcome()).isEqualTo("rejected");
		assertThat(last.reason()).isEqualTo("名单与系统一致。");
	}

	@Test
	void anInterruptedNoticeIsPostedAnewForTheWholePeriod() {
		var road = notices.posted("approval");
		clock.advance(Duration.ofDays(6));
		interrupt(road, "村公示栏被暴雨冲毁");
		assertThat(path.of(road, "public-notice")).contains("message_interruption");
		assertThat(open(road)).contains("notice-posting");
		notices.post(road);
		assertThat(notices.of(road).edition().number()).isEqualTo(2);
		assertThat(notices.of(road).edition().posting().lastDay()).isEqualTo(POSTED_ON.plusDays(16));
		runTo(POSTED_ON.plusDays(13), 8);
		assertThat(path.of(road, "public-notice")).doesNotContain("end_closed");
		runTo(POSTED_ON.plusDays(17), 8);
		assertThat(path.of(road, "public-notice")).contains("end_closed");
	}

	@Test
	void anUpheldObjectionToTheContentTakesTheNoticeDownAtOnce() {
		var road = notices.posted("approval");
		object(road, "公里数写错");
		driver.answer(OFFICE, road, "objection-answer",
				Map.of("outcome", "upheld", "reason", "应为2.3公里，已更正。", "repeat", true));
		assertThat(open(road)).containsExactly("notice-posting");
		assertThat(table.editions(notices.of(road).id()).get(1).interruption().reason()).contains("2.3公里");
	}

	@Test
	void anObjectionUpheldAfterThePeriodStillMakesTheNoticeRepeat() {
		var road = notices.posted("approval");
		object(road, "公里数写错");
		runTo(POSTED_ON.plusDays(12), 8);
		driver.answer(OFFICE, road, "objection-answer",
				Map.of("outcome", "upheld", "reason", "应为2.3公里，已更正。", "repeat", true));
		assertThat(open(road)).containsExactly("notice-posting");
		assertThat(path.of(road, "public-notice")).contains("gateway_mustRepeat").doesNotContain("service_closeNotice");
		notices.post(road);
		runTo(POSTED_ON.plusDays(24), 8);
		assertThat(path.of(road, "public-notice")).contains("end_closed");
	}

	@Test
	void aPlanThatChangedMeanwhileIsNoticedAgain() {
		var road = notices.posted("completion");
		var plan = Proposals.plan();
		changes.applyPlan(road, new Plan(2, "加宽路面。", plan.quantities(), plan.budget(), plan.milestones(),
				plan.indicators(), 120, 410, 45, 150, plan.contacts()));
		runTo(POSTED_ON.plusDays(12), 8);
		assertThat(open(road)).containsExactly("notice-posting");
		assertThat(notices.of(road).edition().content().scope()).isEqualTo("加宽路面。");
	}

	@Test
	void anObjectionAfterThePeriodIsKeptButReopensNothing() {
		var road = notices.posted("approval");
		var id = notices.of(road).id();
		runTo(POSTED_ON.plusDays(11), 8);
		var receipt = filing.file(id, "我来晚了", null, UUID.randomUUID().toString());
		assertThat(objections.byReceipt(receipt).orElseThrow().state()).isEqualTo("late");
		assertThat(open(road)).isEmpty();
	}

	@Test
	void aFormSentTwiceFilesOneObjection() {
		var road = notices.posted("approval");
		var key = UUID.randomUUID().toString();
		var first = filing.file(notices.of(road).id(), "单价偏高", null, key);
		assertThat(filing.file(notices.of(road).id(), "单价偏高", null, key)).isEqualTo(first);
		assertThat(open(road)).hasSize(1);
	}

	@Test
	void aCancellationWithdrawsTheNoticeThatWasUp() {
		var road = notices.posted("completion");
		notices.begin(road, "cancellation");
		assertThat(table.of(road)).extracting(Notice::ending).containsExactlyInAnyOrder(null, "withdrawn");
		assertThat(notices.of(road).kind()).isEqualTo(NoticeKind.CANCELLATION);
	}

	private String object(UUID road, String text) {
		return filing.file(notices.of(road).id(), text, "13800000000", UUID.randomUUID().toString());
	}

	/** The forms of the notice that wait; the project itself goes its own way beside it. */
	private List<String> open(UUID road) {
		return driver.open(road).stream().filter(List.of("notice-posting", "objection-answer")::contains).toList();
	}

	private void interrupt(UUID road, String reason) {
		var clerk = officials.find(OFFICE).orElseThrow().actor();
		transaction.executeWithoutResult(status -> interruptions.correct(notices.of(road).id(), reason, clerk));
	}

	private void runTo(LocalDate day, int hour) {
		jobs.runUntil(day.atTime(LocalTime.of(hour, 0)).atZone(MovableClock.BEIJING).toInstant());
	}

}
