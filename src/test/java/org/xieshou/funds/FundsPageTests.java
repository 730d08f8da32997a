package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.project.Source;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The funds page: what an official of the territory sees, and what nobody else does. */
@XieshouTest
class FundsPageTests {

	private static final String FINANCE = "yingshan-finance-clerk";

	@Autowired
	AccountEntries account;

	@Autowired
	DecisionLog decisions;

	@Autowired
	FundedProjects projects;

	@Autowired
	FundsFigures figures;

	@Autowired
	Allotments allotments;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	MockMvcTester mvc;

	@Test
	void theCountySeesApprovedReleasedAndAcceptedMoneyBySourceAndKind() {
		var before = figures.total(FundsQuery.ALL, signedIn.official(FINANCE));
		var road = projects.begun();
		projects.pay(road, "480000.00", "45");
		var after = figures.total(FundsQuery.ALL, signedIn.official(FINANCE));
		assertThat(after.approved().subtract(before.approved())).isEqualByComparingTo("1200000");
		assertThat(after.released().subtract(before.released())).isEqualByComparingTo("465600");
		assertThat(after.accepted()).isEqualByComparingTo(before.accepted());
		assertThat(mvc.get().uri("/funds?source=EAST_AID&kind=village-road&lang=zh_CN").with(signedIn.as(FINANCE))).hasStatusOk().bodyText()
			.contains("按资金来源").contains("东部帮扶资金").contains("data-island=\"charts\"").contains("资金指标");
	}

	@Test
	void anotherCountySeesNothingOfIt() {
		var road = projects.begun();
		var others = signedIn.official("yilong-finance-clerk");
		assertThat(figures.projects(FundsQuery.ALL, others, 1000)).extracting(ProjectFunds::id).doesNotContain(road);
		assertThat(figures.by(FundsBreakdown.COUNTY, FundsQuery.ALL, others)).extracting(FundsFigure::key).doesNotContain("511322");
	}

	@Test
	void theSheetHoldsTheSameFigures() throws Exception {
		projects.begun();
		var answer = mvc.get().uri("/funds.xlsx").with(signedIn.as(FINANCE)).exchange();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(5);
			var total = figures.total(FundsQuery.ALL, signedIn.official(FINANCE)).approved().movePointLeft(4);
			assertThat(BigDecimal.valueOf(workbook.getSheetAt(0).getRow(1).getCell(2).getNumericCellValue())).isEqualByComparingTo(total);
		}
	}

	@Test
	void theMoneyOfACaseStandsOnItsPage() {
		var road = projects.begun();
		projects.pay(road, "480000.00", "45");
		assertThat(mvc.get().uri("/cases/" + road + "?lang=zh_CN").with(signedIn.as(FINANCE))).hasStatusOk().bodyText()
			.contains("id=\"money\"").contains("480,000.00").contains("4:5:1").contains("\"kind\":\"stack\"");
	}

	@Test
	void everyEntryOfAnAccountLinksToTheDecisionItRestsOn() throws Exception {
		var road = projects.accepted("900000.00", "300000.00");
		projects.settleFinally(road, projects.settlement("1150000.00"));
		projects.release(road);
		var acts = decisions.of(road.toString()).stream().collect(Collectors.toMap(Decision::number, Decision::act));
		var entries = account.of(road);
		assertThat(entries).extracting(it -> it.act() + " " + acts.get(it.decision()))
			.contains("arrive record-arrival", "release release-instalment", "retain release-instalment", "return release-instalment")
			.doesNotContain("release null");
		assertThat(entries).allSatisfy(it -> assertThat(it.decision()).isNotNull());
		var page = mvc.get().uri("/funds/projects/" + road + "?lang=zh_CN").with(signedIn.as(FINANCE)).exchange();
		var thisCase = mvc.get().uri("/cases/" + road + "?lang=zh_CN").with(signedIn.as(FINANCE)).exchange();
		assertThat(entries).allSatisfy(it -> {
			assertThat(page).bodyText().contains("/cases/" + road + "#decision-" + it.decision());
			assertThat(thisCase).bodyText().contains("id=\"decision-" + it.decision() + "\"");
		});
		var sheet = mvc.get().uri("/funds/projects/" + road + ".xlsx").with(signedIn.as(FINANCE)).exchange();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(8).getStringCellValue()).isEqualTo("第 " + entries.get(0).decision() + " 号决定");
		}
	}

	@Test
	void theFinanceBureauEntersAnAllotmentOnce() {
		var document = "川财农〔2026〕" + UUID.randomUUID().toString().substring(0, 8);
		var key = UUID.randomUUID().toString();
		for (var time = 0; time < 2; time++) {
			assertThat(mvc.post().uri("/funds/allotments").with(signedIn.as(FINANCE)).with(SecurityMockMvcRequestPostProcessors.csrf())
				.param("source", "EAST_AID").param("year", "2026").param("document", document).param("amount", "5000000.00")
				.param("allottedOn", "2026-03-01").param("key", key)).hasStatus3xxRedirection();
		}
		assertThat(allotments.in("511322", 0)).filteredOn(it -> it.document().equals(document)).singleElement()
			.satisfies(it -> assertThat(it.source()).isEqualTo(Source.EAST_AID));
		assertThat(allotments.by(FundsBreakdown.SOURCE, FundsQuery.ALL, "511322").get("EAST_AID")).isGreaterThanOrEqualTo(new BigDecimal("5000000"));
	}

	@Test
	void nobodyButTheCountyFinanceBureauEntersAllotments() {
		var document = "x" + UUID.randomUUID();
		mvc.post().uri("/funds/allotments").with(signedIn.as("yingshan-office-clerk")).with(SecurityMockMvcRequestPostProcessors.csrf())
			.param("source", "EAST_AID").param("year", "2026").param("document", document).param("amount", "1")
			.param("allottedOn", LocalDate.of(2026, 1, 1).toString()).exchange();
		assertThat(allotments.in("", 0)).extracting(Allotment::document).doesNotContain(document);
	}

	@Test
	void whatIsWrongInAnAllotmentStandsBesideItsFieldAndNothingIsEntered() {
		assertThat(post("/funds/allotments", FINANCE, "source", "SELF_RAISED", "year", "26", "document", "", "amount", "12.345",
				"allottedOn", "2999-01-01")).hasStatus(422).bodyText().contains("请填写文号").contains("请选择资金来源").contains("请填写四位数年度")
			.contains("最多两位小数").contains("不得晚于今天").contains("value=\"12.345\"");
	}

	@Test
	void theSameDocumentIsRefusedTheSecondTimeAndCorrectedOnItsOwnPage() {
		var document = "川财农〔2026〕" + UUID.randomUUID().toString().substring(0, 8);
		String[] fields = { "source", "EAST_AID", "year", "2026", "document", document, "amount", "1000.00", "allottedOn", "2026-03-01" };
		assertThat(post("/funds/allotments", FINANCE, fields)).hasStatus3xxRedirection();
		assertThat(post("/funds/allotments", FINANCE, fields)).hasStatus(422).bodyText().contains("不能重复登记");
		var id = allotments.in("511322", 2026).stream().filter(it -> it.document().equals(document)).findFirst().orElseThrow().id();
		assertThat(post("/funds/allotments/" + id, FINANCE, "amount", "900.00", "document", "更" + document, "allottedOn", "2026-03-02", "reason", "多记"))
			.hasStatus3xxRedirection();
		assertThat(mvc.get().uri("/funds/allotments/" + id + "?lang=zh_CN").with(signedIn.as(FINANCE))).hasStatusOk().bodyText()
			.contains("1,000.00").contains("900.00").contains("-100.00").contains("多记");
		assertThat(mvc.get().uri("/funds/allotments?lang=zh_CN").with(signedIn.as(FINANCE))).hasStatusOk().bodyText().contains("更正：多记");
		assertThat(mvc.get().uri("/funds/allotments/" + id).with(signedIn.as("yilong-finance-clerk"))).hasStatus(404);
		assertThat(post("/funds/allotments/" + id, "yingshan-office-clerk", "amount", "1.00", "document", "x", "allottedOn", "2026-03-02",
				"reason", "x")).hasStatus(403);
		assertThat(mvc.get().uri("/funds/allotments.xlsx").with(signedIn.as(FINANCE))).hasStatusOk();
	}

	@Test
	void theMonthsAndTheirTrialBalanceAreSeenInTheCountyAndByNobodyElse() {
		projects.begun();
		var month = java.time.YearMonth.now(java.time.ZoneId.of("Asia/Shanghai")).toString();
		assertThat(mvc.get().uri("/funds/months?lang=zh_CN").with(signedIn.as(FINANCE))).hasStatusOk().bodyText().contains(month).contains("未结账");
		assertThat(mvc.get().uri("/funds/months/511322/" + month + "?lang=zh_CN").with(signedIn.as(FINANCE))).hasStatusOk().bodyText()
			.contains("借贷平衡").contains("项目承诺");
		assertThat(mvc.get().uri("/funds/months/511322/" + month + ".xlsx").with(signedIn.as(FINANCE))).hasStatusOk();
		assertThat(mvc.get().uri("/funds/months/511322/" + month).with(signedIn.as("yilong-finance-clerk"))).hasStatus(404);
		assertThat(mvc.get().uri("/funds/months").with(signedIn.as("gufo-village-clerk"))).hasStatus(404);
		assertThat(post("/funds/months/511322/" + month, "yingshan-office-clerk")).hasStatus(403);
	}

	private org.springframework.test.web.servlet.assertj.MvcTestResult post(String path, String person, String... fields) {
		var request = mvc.post().uri(path + "?lang=zh_CN").with(signedIn.as(person)).with(SecurityMockMvcRequestPostProcessors.csrf())
			.param("key", UUID.randomUUID().toString());
		for (var i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
