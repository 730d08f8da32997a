package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A claim's papers, the payment paper and the register of invoices, and who must not see them. */
@XieshouTest
class ClaimPageTests {

	private static final String DIRECTOR = "yingshan-office-director";

	@Autowired
	PaidRoads roads;

	@Autowired
	ClaimRows claims;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Test
	void aClaimShowsItsPapersInvoicesHashesAndFlags() {
		roads.begun();
		var road = roads.applied("400000.00");
		var claim = claims.last(roads.instalment(road)).orElseThrow();
		assertThat(get(DIRECTOR, "/cases/" + road)).hasStatusOk().bodyText().contains("/claims/" + claim.id(), "条提示待说明");
		assertThat(get(DIRECTOR, "/cases/" + road + "/claims/" + claim.id())).hasStatusOk().bodyText()
			.contains("第 1 期报账", "肆拾万元整", "乡镇审核意见", "出处", "township-opinion.pdf", "指纹", claim.invoices().get(0).number(), "路面材料和人工", "疑似重复安排", "待说明")
			.doesNotContain("缺少", "??");
	}

	@Test
	void aClaimIsTakenAwayAsASheetWithTheHashesOfItsPapers() throws Exception {
		var road = roads.applied("400000.00");
		var claim = claims.last(roads.instalment(road)).orElseThrow();
		var answer = get(DIRECTOR, "/cases/" + road + "/claims/" + claim.id() + "/papers.xlsx");
		try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
			assertThat(workbook.getSheetAt(1).getRow(1).getCell(0).getStringCellValue()).isEqualTo(claim.invoices().get(0).number());
			assertThat(workbook.getSheetAt(1).getRow(1).getCell(5).getStringCellValue()).matches("[0-9a-f]{64}");
		}
	}

	@Test
	void itsPapersCanBeTakenAwayByThoseWhoSeeTheCase() {
		var road = roads.applied("400000.00");
		var paper = claims.last(roads.instalment(road)).orElseThrow().files().get(0);
		assertThat(get(DIRECTOR, "/cases/" + road + "/papers/" + paper)).hasStatusOk().containsHeader("Content-Disposition");
		assertThat(get("yilong-office-clerk", "/cases/" + road + "/papers/" + paper)).hasStatus(404);
	}

	@Test
	void thePaymentPaperNeverShowsAnUnfinishedPaymentAsPaid() {
		var road = roads.settled("400000.00");
		var paper = "/cases/" + road + "/claims/" + claims.last(roads.instalment(road)).orElseThrow().id() + "/paper";
		assertThat(get(DIRECTOR, paper)).hasStatusOk().bodyText().contains("尚未拨付，本单不作付款凭证", "叁拾捌万捌仟元整", "预留质量保证金 12,000.00 元", "核定金额", "（尚未办理）")
			.doesNotContain("已于", "已拨金额", "??");
		roads.release(road);
		assertThat(get(DIRECTOR, paper)).hasStatusOk().bodyText().contains("已于", "凭证 记-0001", "已拨金额").doesNotContain("尚未拨付", "（尚未办理）");
	}

	@Test
	void otherCountiesSeeNeitherClaimNorPaper() {
		var road = roads.applied("400000.00");
		var claim = "/cases/" + road + "/claims/" + claims.last(roads.instalment(road)).orElseThrow().id();
		assertThat(get("yilong-office-clerk", claim)).hasStatus(404);
		assertThat(get("yilong-office-clerk", claim + "/paper")).hasStatus(404);
		var other = roads.begun();
		assertThat(get(DIRECTOR, claim.replace(road.toString(), other.toString()))).hasStatus(404);
	}

	@Test
	void theRegisterFindsInvoicesHoweverTheyAreWrittenAndOnlyThoseOfTheTerritory() throws Exception {
		var road = roads.applied("400000.00");
		var number = claims.last(roads.instalment(road)).orElseThrow().invoices().get(0).number();
		assertThat(get(DIRECTOR, "/invoices?q=" + number.toLowerCase().replace("-", " "))).hasStatusOk().bodyText().contains(number, "已申请，未拨付");
		assertThat(get("yilong-office-clerk", "/invoices?q=" + number)).hasStatusOk().bodyText().contains("没有找到符合条件的发票").doesNotContain("古佛村通村公路");
		var sheet = get(DIRECTOR, "/invoices.xlsx?q=" + number);
		assertThat(sheet).hasStatusOk();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1);
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo(number);
		}
	}

	@Test
	void aSearchForEverySignFindsWhatItShould() {
		assertThat(get(DIRECTOR, "/invoices?q=%25")).hasStatusOk().bodyText().contains("没有找到符合条件的发票");
		assertThat(get(DIRECTOR, "/invoices?q=-")).hasStatusOk();
	}

	@Test
	void everyPageIsThereInEnglish() {
		var road = roads.settled("400000.00");
		var claim = "/cases/" + road + "/claims/" + claims.last(roads.instalment(road)).orElseThrow().id();
		for (var page : List.of(claim, claim + "/paper", "/invoices", "/cases/" + road + "/contracts")) {
			assertThat(get(DIRECTOR, page + "?lang=en")).hasStatusOk().bodyText().doesNotContain("??");
		}
	}

	private MvcTestResult get(String person, String path) {
		return mvc.get().uri(path).with(signedIn.as(person)).exchange();
	}

}
