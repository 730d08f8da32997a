package org.xieshou.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xieshou.CaseDriver;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.security.Officials;

/** The project pool as the county, its neighbours and the partner see it. */
@XieshouTest
class PoolPageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Officials officials;

	@Autowired
	ProjectSelection selection;

	@Autowired
	ProjectChanges changes;

	@Autowired
	CaseDriver driver;

	@Autowired
	Clock clock;

	private final String title = "入库的路" + UUID.randomUUID().toString().substring(0, 8);

	@Test
	void aScreenedProjectStandsInThePoolOfItsCountyAndNoOther() {
		pooled();
		assertThat(list("yingshan-office-clerk", "tab=pool&q=" + title)).hasStatusOk().bodyText()
			.contains(title, "40.00", "30.00", "37%", "在库").doesNotContain("??");
		assertThat(list("yilong-office-clerk", "tab=all&q=" + title)).bodyText().doesNotContain(title + "</a>")
			.contains("没有符合条件的项目");
	}

	@Test
	void aProposalIsOnlyInTheListOfAllProjects() {
		selection.propose(Proposals.titled(title), Proposals.TOWNSHIP);
		assertThat(list("wanglonghu-township-clerk", "tab=pool&q=" + title)).bodyText().doesNotContain(title + "</a>");
		assertThat(list("wanglonghu-township-clerk", "tab=all&q=" + title)).bodyText().contains(title, "申报审核中");
	}

	@Test
	void thePartnerSeesItOnceItWasRecommended() {
		var project = pooled();
		assertThat(list("jinhua-cooperation-clerk", "tab=all&q=" + title)).bodyText().doesNotContain(title + "</a>");
		driver.answer("yingshan-office-clerk", project, "recommendation",
				Map.of("outcome", "recommend", "partner", "3307", "opinion", "群众急需"));
		assertThat(list("jinhua-cooperation-clerk", "tab=recommended&q=" + title)).bodyText().contains(title, "浙江省金华市");
		assertThat(list("yingshan-office-clerk", "tab=pool&q=" + title)).bodyText().doesNotContain(title + "</a>");
	}

	@Test
	void theListIsFilteredByKindAndStrangeWordsChangeNothing() {
		pooled();
		assertThat(list("yingshan-office-clerk", "kind=education&q=" + title)).bodyText().doesNotContain(title + "</a>");
		assertThat(list("yingshan-office-clerk", "kind=village-road&sort=amount&q=" + title)).bodyText().contains(title);
		assertThat(list("yingshan-office-clerk", "sort=amount;drop table&tab='--&kind=%27&q=%25%00_&page=0")).hasStatusOk();
	}

	@Test
	void theListIsTakenAwayAsASheetWithTheSameProjects() throws IOException {
		pooled();
		var answer = mvc.get().uri("/pool.xlsx?tab=pool&q=" + title)
			.with(SignedInAs.as(officials.find("yingshan-office-clerk").orElseThrow())).exchange();
		assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment");
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			var sheet = book.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(1);
			assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo(title);
			assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(40);
		}
	}

	@Test
	void theCaseShowsPlanBudgetAndAllVersionsSideBySide() {
		var project = pooled();
		var p = Proposals.plan();
		changes.applyPlan(project, new Plan(2, "硬化通村公路，加宽至四米五。", p.quantities(), p.budget(), p.milestones(),
				p.indicators(), p.households(), p.people(), p.registeredHouseholds(), p.registeredPeople(), p.contacts()));
		assertThat(mvc.get().uri("/cases/" + project).with(SignedInAs.as(officials.find("yingshan-office-clerk").orElseThrow())).exchange())
			.hasStatusOk().bodyText()
			.contains("方案和资金", "水泥路", "3.2", "300,000.00", "其中：东部帮扶资金", "通公路的村民小组", "方案共 2 版", "有变动", "加宽至四米五",
					"现场筛查", "走访六户")
			.doesNotContain("??");
	}

	@Test
	void whoMayNotSeeTheCaseIsToldThatThereIsNone() {
		var project = pooled();
		assertThat(mvc.get().uri("/cases/" + project).with(SignedInAs.as(officials.find("yilong-office-clerk").orElseThrow())).exchange())
			.hasStatus(404);
	}

	private UUID pooled() {
		var project = selection.propose(Proposals.titled(title), Proposals.TOWNSHIP);
		driver.answer("yingshan-office-inspector", project, "screening",
				Map.of("visitedOn", LocalDate.now(clock).toString(), "findings", "走访六户，与申报相符", "countyTown", "no",
						"onlyInfrastructure", "no", "missesRegistered", "no", "negativeList", "no", "outcome", "pool"));
		return project;
	}

	private MvcTestResult list(String person, String query) {
		return mvc.get().uri("/pool?" + query).with(SignedInAs.as(officials.find(person).orElseThrow())).exchange();
	}

}
