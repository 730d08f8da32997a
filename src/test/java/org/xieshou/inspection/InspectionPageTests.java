package org.xieshou.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.xieshou.inspection.BuiltProjects.TOWNSHIP;
import static org.xieshou.inspection.BuiltProjects.VILLAGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.process.DueJobs;
import org.xieshou.project.Projects;
import org.xieshou.security.Officials;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The lists of inspections and orders, the section of the case page, and who must not see them. */
@XieshouTest
class InspectionPageTests {

	private static final String COUNTY = "yingshan-office-director";

	@Autowired
	MockMvcTester pages;

	@Autowired
	Officials officials;

	@Autowired
	BuiltProjects built;

	@Autowired
	Projects projects;

	@Autowired
	CaseDriver driver;

	@Autowired
	DueJobs jobs;

	@Autowired
	MovableClock clock;

	@AfterEach
	void backToday() {
		clock.reset();
	}

	@Test
	void theCountySeesWhatWasInspectedAndWhatIsToBeRectified() {
		var number = ordered();
		assertThat(get(COUNTY, "/inspections?q=" + number)).hasStatusOk().bodyText()
			.contains("古佛村通村公路", number, "初验", "存在缺陷", "望龙湖镇人民政府").doesNotContain("??", "还没有检查记录");
		assertThat(get(COUNTY, "/inspections/orders?q=" + number)).hasStatusOk().bodyText()
			.contains(number, "路肩塌陷三处", "整改中").doesNotContain("已逾期</b>");
	}

	@Test
	void aMissedDayIsRedAndSaysSoAndThatTheOfficeAboveWasTold() {
		var number = ordered();
		jobs.runUntil(clock.instant().plus(Duration.ofDays(20)));
		assertThat(get(COUNTY, "/inspections/orders?only=overdue&q=" + number)).hasStatusOk().bodyText()
			.contains(number, "class=\"late\"", "已逾期</b>", "已告知");
		assertThat(get(TOWNSHIP, "/inbox/copied?q=" + number)).hasStatusOk().bodyText().contains(number, "整改期限已过");
	}

	@Test
	void anotherCountyAndAProcessAdministratorSeeNoneOfIt() {
		var number = ordered();
		for (var stranger : List.of("yilong-office-director", "nanchong-process-admin", "yingshan-water-clerk")) {
			assertThat(get(stranger, "/inspections?q=" + number)).hasStatusOk().bodyText().doesNotContain("通村公路");
			assertThat(get(stranger, "/inspections/orders?only=all&q=" + number)).hasStatusOk().bodyText()
				.doesNotContain("通村公路");
		}
	}

	@Test
	void whoIsNotSignedInIsSentToTheDoor() {
		assertThat(pages.get().uri("/inspections").exchange()).hasStatus3xxRedirection();
	}

	@Test
	void filtersNarrowAndUnknownOnesFallBack() {
		var number = ordered();
		assertThat(get(COUNTY, "/inspections?kind=JOINT&q=" + number)).hasStatusOk().bodyText().contains("没有符合条件的记录");
		assertThat(get(COUNTY, "/inspections/orders?only=closed&q=" + number)).hasStatusOk().bodyText()
			.contains("没有符合条件的记录");
		assertThat(get(COUNTY, "/inspections?kind='--&only=x&page=-4&q=" + number)).hasStatusOk().bodyText().contains(number);
	}

	@Test
	void theCasePageShowsTheReportTheOrderAndTheAccounts() {
		var road = order();
		assertThat(get(COUNTY, "/cases/" + road)).hasStatusOk().bodyText()
			.contains("检查与验收", "路肩塌陷三处", "全线硬化", "现场.pdf", "30.00", "东部帮扶资金").doesNotContain("??");
	}

	@Test
	void theListsAreHandedOutAsSheetsOfTheSameRows() throws IOException {
		var number = ordered();
		assertThat(cells("/inspections/sheet?q=" + number)).contains(number, "初验", "存在缺陷");
		assertThat(cells("/inspections/orders/sheet?q=" + number)).contains(number, "路肩塌陷三处，重新回填压实。", "整改中");
		assertThat(cells("/inspections/orders/sheet?only=closed&q=" + number)).doesNotContain(number);
	}

	private List<String> cells(String path) throws IOException {
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(get(COUNTY, path).getResponse().getContentAsByteArray()))) {
			return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
				.flatMap(row -> StreamSupport.stream(row.spliterator(), false))
				.map(cell -> new DataFormatter().formatCellValue(cell)).toList();
		}
	}

	@Test
	void englishIsComplete() {
		var number = ordered();
		assertThat(get(COUNTY, "/inspections/orders?lang=en&q=" + number)).hasStatusOk().bodyText()
			.contains("Rectification orders", "Being rectified").doesNotContain("??");
		get(COUNTY, "/inspections?lang=zh_CN");
	}

	private String ordered() {
		return projects.get(order()).number();
	}

	private UUID order() {
		var road = built.reported(built.byVillage(), VILLAGE);
		driver.answer(TOWNSHIP, road, "township-acceptance", built.defects());
		return road;
	}

	private MvcTestResult get(String person, String path) {
		var official = officials.find(person).orElseThrow();
		return pages.get().uri(path).with(authentication(UsernamePasswordAuthenticationToken.authenticated(official, null, List.of())))
			.exchange();
	}

}
