package org.xieshou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.DecisionLog;
import org.xieshou.process.DueJobs;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What officials see of the notices of their territory, and what the county office may do with them. */
@XieshouTest
class NoticePageTests {

	private static final String OFFICE = PostedNotices.OFFICE;

	private static final String CONTACT = "13700001111";

	@Autowired
	MockMvcTester pages;

	@Autowired
	SignedInAs people;

	@Autowired
	PostedNotices notices;

	@Autowired
	ObjectionFiling filing;

	@Autowired
	ObjectionTable objections;

	@Autowired
	CaseDriver driver;

	@Autowired
	DecisionLog decisions;

	@Autowired
	MovableClock clock;

	@Autowired
	DueJobs jobs;

	@AfterEach
	void returnToRealTime() {
		clock.reset();
	}

	@Test
	void theListShowsTheTerritoryAndTellsWhatWaits() {
		var notice = notices.of(notices.posted("approval"));
		object(notice);
		assertThat(get(OFFICE, "/notices?state=waiting&q=" + notice.number())).hasStatusOk().bodyText()
			.contains("古佛村通村公路", "批前公示", "待答复 1", "/notices/" + notice.id()).containsPattern("<b class=\"count late\">\\d+")
			.doesNotContain("??");
		assertThat(get("yilong-office-clerk", "/notices?q=" + notice.number())).hasStatusOk().bodyText()
			.contains("没有找到相符的公示").doesNotContain("/notices/" + notice.id());
	}

	@Test
	void aNoticeThatEndsWithinThreeDaysIsEndingSoon() {
		var notice = notices.of(notices.posted("approval"));
		assertThat(get(OFFICE, "/notices?state=soon&q=" + notice.number())).bodyText().doesNotContain("/notices/" + notice.id());
		clock.advance(Duration.ofDays(8));
		assertThat(get(OFFICE, "/notices?state=soon&q=" + notice.number())).bodyText().contains("/notices/" + notice.id());
	}

	@Test
	void outsideTheTerritoryTheNoticeDoesNotExist() {
		var notice = notices.of(notices.posted("approval"));
		assertThat(get("yilong-office-clerk", "/notices/" + notice.id())).hasStatus(404);
		assertThat(post("yilong-office-clerk", "/notices/" + notice.id() + "/interruption", "村公示栏被损毁")).hasStatus(404);
		assertThat(get(OFFICE, "/notices/" + UUID.randomUUID())).hasStatus(404);
	}

	@Test
	void onlyTheOfficeThatAnswersSeesWhoObjected() {
		var notice = notices.of(notices.posted("approval"));
		object(notice);
		assertThat(get(OFFICE, "/notices/" + notice.id())).hasStatusOk().bodyText()
			.contains("单价明显偏高", CONTACT, "去答复", "古佛村村委会公示栏").doesNotContain("??");
		assertThat(get("yingshan-finance-clerk", "/notices/" + notice.id())).hasStatusOk().bodyText()
			.contains("单价明显偏高", "由县级主管部门办理").doesNotContain(CONTACT);
	}

	@Test
	void theCountyOfficeInterruptsANoticeOnRecordAndOnce() {
		var road = notices.posted("approval");
		var notice = notices.of(road);
		var key = UUID.randomUUID().toString();
		for (var press = 0; press < 2; press++) {
			assertThat(interrupt(OFFICE, notice, "村公示栏被暴雨冲毁", key)).hasStatus3xxRedirection()
				.flash().containsEntry("said", "interrupted");
		}
		assertThat(driver.open(road)).contains("notice-posting");
		assertThat(decisions.of(road.toString())).filteredOn(decision -> decision.act().equals("interrupt-notice")).singleElement()
			.satisfies(decision -> assertThat(decision.reason()).isEqualTo("村公示栏被暴雨冲毁"));
		assertThat(pages.get().uri("/public/notices/{n}", notice.number())).hasStatusOk().bodyText()
			.contains("已中断", "村公示栏被暴雨冲毁").doesNotContain("提交异议");
	}

	@Test
	void nobodyElseInterruptsANotice() {
		var road = notices.posted("approval");
		assertThat(interrupt("yingshan-finance-clerk", notices.of(road), "不想公示了", UUID.randomUUID().toString())).hasStatus(403);
		assertThat(notices.of(road).edition().interruption()).isNull();
	}

	@Test
	void withoutAReasonNothingIsInterrupted() {
		var road = notices.posted("approval");
		assertThat(interrupt(OFFICE, notices.of(road), " \u200B ", UUID.randomUUID().toString())).flash().containsEntry("said", "reason");
		assertThat(notices.of(road).edition().interruption()).isNull();
	}

	@Test
	void whatIsOverIsNotInterrupted() {
		var road = notices.posted("approval");
		var notice = notices.of(road);
		jobs.runUntil(notice.edition().posting().endsAt().plusSeconds(60));
		assertThat(interrupt(OFFICE, notice, "村公示栏被暴雨冲毁", UUID.randomUUID().toString())).flash().containsEntry("said", "notUp");
	}

	@Test
	void anObjectionAfterThePeriodIsAnsweredOnItsReceiptAndReopensNothing() {
		var road = notices.posted("approval");
		var notice = notices.of(road);
		jobs.runUntil(notice.edition().posting().endsAt().plusSeconds(60));
		var receipt = object(notice);
		var late = objections.byReceipt(receipt).orElseThrow();
		assertThat(answer(notice, late)).flash().containsEntry("said", "answered");
		assertThat(answer(notice, late)).flash().containsEntry("said", "notLate");
		assertThat(pages.get().uri("/public/objections/{r}", receipt)).bodyText().contains("异议不成立", "单价按中标价执行");
		assertThat(driver.open(road)).doesNotContain("notice-posting", "objection-answer");
	}

	@Test
	void anObjectionWithATaskIsNotAnsweredBesideIt() {
		var notice = notices.of(notices.posted("approval"));
		var filed = objections.byReceipt(object(notice)).orElseThrow();
		assertThat(answer(notice, filed)).flash().containsEntry("said", "notLate");
		assertThat(objections.find(filed.id()).orElseThrow().isAnswered()).isFalse();
	}

	@Test
	void theListIsASheetToo() throws IOException {
		var notice = notices.of(notices.posted("approval"));
		var sheet = get(OFFICE, "/notices.xlsx?q=" + notice.number());
		assertThat(sheet).hasStatusOk();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
			assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo(notice.number());
			assertThat(book.getSheetAt(0).getRow(1).getCell(5).getNumericCellValue()).isEqualTo(40.0);
		}
	}

	@Test
	void theCasePageHasTheNotices() {
		var road = notices.posted("approval");
		assertThat(get(OFFICE, "/cases/" + road)).hasStatusOk().bodyText()
			.contains("公告公示", notices.of(road).number(), "/public/notices/" + notices.of(road).number()).doesNotContain("??");
	}

	@Test
	void withoutSigningInThereIsNoListForOfficials() {
		assertThat(pages.get().uri("/notices")).hasStatus3xxRedirection();
	}

	private String object(Notice notice) {
		return filing.file(notice.id(), "单价明显偏高", CONTACT, UUID.randomUUID().toString());
	}

	private MvcTestResult interrupt(String person, Notice notice, String reason, String key) {
		return pages.post().uri("/notices/{id}/interruption", notice.id()).with(csrf()).with(people.as(person))
			.param("reason", reason).param("key", key).exchange();
	}

	private MvcTestResult answer(Notice notice, Objection objection) {
		return pages.post().uri("/notices/{id}/objections/{o}/answer", notice.id(), objection.id()).with(csrf())
			.with(people.as(OFFICE)).param("outcome", "rejected").param("reason", "单价按中标价执行。")
			.param("key", UUID.randomUUID().toString()).exchange();
	}

	private MvcTestResult post(String person, String page, String reason) {
		return pages.post().uri(page).with(csrf()).with(people.as(person)).param("reason", reason)
			.param("key", UUID.randomUUID().toString()).exchange();
	}

	private MvcTestResult get(String person, String page) {
		return pages.get().uri(page).with(people.as(person)).exchange();
	}

}
