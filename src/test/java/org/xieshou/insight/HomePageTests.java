package org.xieshou.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.funds.FundsFigures;
import org.xieshou.funds.FundsQuery;
import org.xieshou.process.Lifecycle;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;
import org.xieshou.time.MovableClock;
import org.xieshou.web.MoneyFormat;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The home page and the search show each kind of person what is theirs, and nothing beyond their territory. */
@XieshouTest
class HomePageTests {

	private static final String CLERK = "yingshan-office-clerk";

	private static final String TOWNSHIP = "wanglonghu-township-clerk";

	private static final String ADMIN = "nanchong-process-admin";

	private static final String AUDITOR = "nanchong-auditor";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	ProjectSelection selection;

	@Autowired
	ProjectChanges changes;

	@Autowired
	Lifecycle lifecycle;

	@Autowired
	FundsFigures figures;

	@Autowired
	MoneyFormat money;

	@Autowired
	WaitingWork work;

	@Autowired
	MovableClock clock;

	@AfterEach
	void backToday() {
		clock.reset();
	}

	@Test
	void whoDecidesSeesWhatWaitsWithThePlaceToDecideIt() {
		var road = propose();
		assertThat(work.mine(signedIn.official(TOWNSHIP), 1000)).extracting(WaitingTask::caseId).contains(road);
		assertThat(work.mine(signedIn.official(CLERK), 1000)).extracting(WaitingTask::caseId).doesNotContain(road);
		assertThat(home(TOWNSHIP)).bodyText().contains("等我办理", "审核", "/cases/", "本年已拨付", "已等");
	}

	@Test
	void whatWaitsGrowsOldAndLate() {
		propose();
		var young = work.agesOfMine(signedIn.official(TOWNSHIP)).rows();
		assertThat(young.get(0).onTime()).isPositive();
		clock.moveTo(clock.instant().plus(Duration.ofDays(20)));
		var old = work.agesOfMine(signedIn.official(TOWNSHIP)).rows();
		assertThat(old.stream().mapToLong(Age::late).sum()).isGreaterThan(young.stream().mapToLong(Age::late).sum());
		assertThat(old.get(0).all()).as("what is three days old at most").isLessThan(young.get(0).all());
	}

	@Test
	void whatIsLateIsShownToTheLevelAboveWithItsHolder() {
		var road = propose();
		assertThat(work.late(signedIn.official(CLERK), 1000)).extracting(WaitingTask::caseId).doesNotContain(road);
		clock.moveTo(clock.instant().plus(Duration.ofDays(20)));
		assertThat(work.late(signedIn.official(CLERK), 1000)).filteredOn(task -> task.caseId().equals(road)).singleElement()
			.satisfies(task -> assertThat(task.holder()).contains("望龙湖镇"));
		assertThat(work.late(signedIn.official("yilong-office-clerk"), 1000)).extracting(WaitingTask::caseId).doesNotContain(road);
		assertThat(home(CLERK)).bodyText().contains("辖区内逾期的事项");
	}

	@Test
	void approvedMoneyStandsInThePictureOfItsKind() {
		var road = propose();
		changes.approve(road, new BigDecimal("280000"));
		lifecycle.start("disbursement", road, Map.of());
		var approved = figures.total(new FundsQuery("", "", "village-road", 0, 1), signedIn.official(CLERK)).approved();
		assertThat(approved).isGreaterThanOrEqualTo(new BigDecimal("280000"));
		assertThat(home(CLERK)).bodyText().containsSubsequence("各类项目的资金", "通村道路", money.wan(approved));
		assertThat(home("yilong-office-clerk")).bodyText().doesNotContain("古佛村通村公路");
	}

	@Test
	void aTerritoryWithoutProjectsSaysSo() {
		assertThat(home("langzhong-office-clerk")).bodyText()
			.contains("没有等您办理的事项", "还没有批准的资金", "还没有项目").doesNotContain("<svg class=\"bar\"");
	}

	@Test
	void theProcessAdministratorSeesModelsReleasesAndFailuresButNoCase() {
		propose();
		assertThat(home(ADMIN)).bodyText().contains("流程图", "各次发布的在办项目", "次发布", "执行失败的环节")
			.doesNotContain("古佛村通村公路", "本年已拨付");
		assertThat(search(ADMIN, "古佛村")).bodyText().doesNotContain("XS-");
	}

	@Test
	void theAuditorSeesTheLatestDecisionsTheChainsAndTheStatesOfTheTerritory() {
		propose();
		assertThat(home(AUDITOR)).bodyText().contains("最近的决定", "/audit/cases/", "决定链是否完整", "辖区项目状态", "辖区待办事项已等多久")
			.doesNotContain("等我办理的事项");
	}

	@Test
	void theEnglishHomeIsEnglish() {
		propose();
		assertThat(mvc.get().uri("/?lang=en").with(signedIn.as(TOWNSHIP))).hasStatusOk().bodyText()
			.contains("Waiting for me, earliest deadline first", "Within the deadline", "Up to 3 days").doesNotContain("??");
	}

	@Test
	void aSearchFindsTheCountysProjectsAndNoOtherCountyDoes() {
		propose();
		assertThat(search(CLERK, "通村公路")).bodyText().contains("XS-511322");
		assertThat(search("yilong-office-clerk", "XS-511322")).bodyText().doesNotContain("古佛村通村公路");
	}

	private UUID propose() {
		return selection.propose(Proposals.road(), Proposals.COMMITTEE);
	}

	private MvcTestResult home(String person) {
		var page = mvc.get().uri("/?lang=zh_CN").with(signedIn.as(person)).exchange();
		assertThat(page).hasStatusOk();
		return page;
	}

	private MvcTestResult search(String person, String words) {
		return mvc.get().uri("/search").param("q", words).with(signedIn.as(person)).exchange();
	}

}
