package org.xieshou.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.security.Officials;

/** Many proposals from one workbook. */
@XieshouTest
class ImportPageTests {

	private static final String CLERK = "wanglonghu-township-clerk";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Officials officials;

	@Autowired
	JdbcClient jdbc;

	private final String title = "批量的路" + UUID.randomUUID().toString().substring(0, 8);

	@Test
	void aGoodWorkbookIsPreviewedConfirmedAndImportedOnce() throws IOException {
		var preview = upload(filled().project(1, title + "甲").project(2, title + "乙").bytes()).getResponse().getRedirectedUrl();
		assertThat(get(preview)).hasStatusOk().bodyText().contains(title + "甲", title + "乙", "共 2 个项目，请确认", "80.00", "四川省南充市营山县望龙湖镇古佛村")
			.doesNotContain("??");
		assertThat(imported()).isZero();
		post(preview + "/confirmation");
		post(preview + "/confirmation");
		assertThat(imported()).isEqualTo(2);
		assertThat(get(preview)).bodyText().contains("已申报 2 个项目", "XS-511322-").doesNotContain("确认申报");
	}

	@Test
	void everyFaultIsNamedBySheetRowAndColumnAndNothingIsImported() throws IOException {
		var answer = upload(filled().project(1, title + "甲").project(2, title + "乙").cell("项目", 3, 3, "仪陇县新政镇")
			.cell("资金", 4, 3, "三十万").cell("绩效指标", 3, 2, "显著提高").row("工程数量", 9, "桥", 1, "座").bytes());
		assertThat(answer).hasStatus(422).bodyText().contains("项目 第 3 行", "D 建设地点", "资金 第 4 行", "D 金额（元）", "资金第 1 笔：金额填大于 0 的数",
				"绩效指标 第 3 行", "C 目标值", "目标值里要有数字", "工程数量 第 4 行", "没有序号为 9 的项目", "总投资", "一个项目也没有导入").doesNotContain("??");
		assertThat(imported()).isZero();
	}

	@Test
	void formulasTwiceUsedNumbersAndMissingSheetsAreNamed() throws IOException {
		assertThat(upload(filled().project(1, title).formula("资金", 2, 3, "100000*3").bytes())).hasStatus(422).bodyText()
			.contains("资金 第 2 行", "不能用公式");
		assertThat(upload(filled().project(1, title).project(1, title).bytes())).bodyText().contains("项目序号 1 重复", "项目 第 3 行");
		assertThat(upload(filled().project(1, title).without("资金").bytes())).bodyText().contains("缺少工作表“资金”");
		assertThat(upload(filled().cell("项目", 1, 1, "名字").project(1, title).bytes())).bodyText().contains("项目 第 1 行", "表头被改动");
		assertThat(upload(filled().bytes())).bodyText().contains("项目表里没有项目");
	}

	@Test
	void whatIsNoWorkbookOrExplodesIsRefusedWithASentence() throws IOException {
		assertThat(upload("MZ not a workbook".getBytes())).hasStatus(422).bodyText().contains("不是能打开的 Excel 文件");
		assertThat(upload(new byte[6 * 1024 * 1024])).hasStatus(422).bodyText().contains("文件太大");
		assertThat(upload(bomb())).hasStatus(422).bodyText().contains("文件太大");
	}

	@Test
	void theTemplateSentBackAsItWasFetchedOnlyLacksProjects() {
		assertThat(upload(get("/proposals/import/template.xlsx").getResponse().getContentAsByteArray())).hasStatus(422).bodyText()
			.contains("项目表里没有项目").doesNotContain("不是能打开的");
	}

	@Test
	void moreThanFiveHundredProjectsAreTooMany() throws IOException {
		var template = filled();
		for (var number = 1; number <= 501; number++) {
			template.row("项目", number, title);
		}
		assertThat(upload(template.bytes())).hasStatus(422).bodyText().contains("行数太多，最多 500 行");
	}

	@Test
	void anImportIsNobodyElsesBusiness() throws IOException {
		var preview = upload(filled().project(1, title).bytes()).getResponse().getRedirectedUrl();
		for (var other : new String[] { "wanglonghu-township-director", "yilong-office-clerk", "yingshan-finance-clerk" }) {
			assertThat(mvc.get().uri(preview).with(SignedInAs.as(officials.find(other).orElseThrow())).exchange()).hasStatus(404);
			assertThat(mvc.post().uri(preview + "/confirmation").with(SignedInAs.as(officials.find(other).orElseThrow())).with(csrf()).exchange())
				.hasStatus(404);
		}
		assertThat(imported()).isZero();
	}

	@Test
	void theSameFileASecondTimeIsRemarkedOn() throws IOException {
		var file = filled().project(1, title).bytes();
		post(upload(file).getResponse().getRedirectedUrl() + "/confirmation");
		assertThat(get(upload(file).getResponse().getRedirectedUrl())).bodyText().contains("同一份文件已于");
	}

	@Test
	void aBureauIsToldWhoProposes() {
		assertThat(mvc.get().uri("/proposals/import").with(SignedInAs.as(officials.find("yingshan-finance-clerk").orElseThrow())).exchange())
			.hasStatusOk().bodyText().contains("您现在的单位不申报项目");
		assertThat(get("/proposals/import")).hasStatusOk().bodyText().contains("下载模板").doesNotContain("??");
	}

	private FilledTemplate filled() throws IOException {
		return new FilledTemplate(get("/proposals/import/template.xlsx").getResponse().getContentAsByteArray());
	}

	private MvcTestResult upload(byte[] content) {
		return mvc.post().uri("/proposals/import").multipart().file(new MockMultipartFile("file", "项目.xlsx", null, content))
			.with(SignedInAs.as(officials.find(CLERK).orElseThrow())).with(csrf()).exchange();
	}

	private MvcTestResult get(String address) {
		return mvc.get().uri(address).with(SignedInAs.as(officials.find(CLERK).orElseThrow())).exchange();
	}

	private void post(String address) {
		mvc.post().uri(address).with(SignedInAs.as(officials.find(CLERK).orElseThrow())).with(csrf()).exchange();
	}

	private int imported() {
		return jdbc.sql("select count(*) from case_file where title like ? || '%'").param(title).query(Integer.class).single();
	}

	/** 60 MB of zeros in a few thousand bytes. */
	private static byte[] bomb() throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			for (var megabyte = 0; megabyte < 60; megabyte++) {
				zip.write(new byte[1024 * 1024]);
			}
			zip.closeEntry();
		}
		return bytes.toByteArray();
	}

}
