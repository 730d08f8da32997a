package org.xieshou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a villager sees and can do without signing in. */
@XieshouTest
class PublicNoticePageTests {

	private static final String CONTACT = "13912345678";

	@Autowired
	MockMvcTester pages;

	@Autowired
	PostedNotices notices;

	@Autowired
	CaseDriver driver;

	@Autowired
	ObjectionTable objections;

	@Test
	void whatIsPostedIsInTheListAndFoundByItsNumber() {
		var notice = notices.of(notices.posted("approval"));
		assertThat(pages.get().uri("/public?q={q}&state=running", notice.number())).hasStatusOk().bodyText()
			.contains("古佛村通村公路", "批前公示", "/public/notices/" + notice.number()).doesNotContain("??", "还没有公示");
	}

	@Test
	void aDraftIsNotPublic() {
		var notice = notices.of(notices.drafted("approval"));
		assertThat(pages.get().uri("/public?q={q}", notice.number())).hasStatusOk().bodyText().contains("没有找到相符的公示");
		assertThat(pages.get().uri("/public/notices/{n}", notice.number())).hasStatus(404);
		assertThat(pages.get().uri("/public/notices/{n}/objection", notice.number())).hasStatus(404);
	}

	@Test
	void oneWalksDownToNoticesByPlace() {
		notices.posted("approval");
		assertThat(pages.get().uri("/public")).bodyText().contains("at=511322");
		assertThat(pages.get().uri("/public?at=511322")).hasStatusOk().bodyText().contains("营山县");
		assertThat(pages.get().uri("/public?at=330100")).hasStatusOk().bodyText().contains("这里还没有公示");
		assertThat(pages.get().uri("/public?at={x}&state={x}&after={x}", "' or 1=1", "drop", "1_2")).hasStatusOk();
	}

	@Test
	void theListGoesOnWhereThePageBeforeEnded() {
		for (var i = 0; i <= NoticeQuery.PAGE; i++) {
			notices.posted("approval");
		}
		var first = text(pages.get().uri("/public").exchange());
		var next = first.replaceAll("(?s).*href=\"(/public[^\"]*after=[^\"]*)\".*", "$1").replace("&amp;", "&");
		var second = text(pages.get().uri(next).exchange());
		assertThat(first.split("<li class=\"sheet\"")).hasSize(NoticeQuery.PAGE + 1);
		assertThat(numbersIn(second)).isNotEmpty().doesNotContainAnyElementsOf(numbersIn(first));
	}

	@Test
	void aVillagerReadsWhatWhereHowMuchByWhomAndHowToObject() {
		var notice = notices.of(notices.posted("approval"));
		assertThat(pages.get().uri("/public/notices/{n}", notice.number())).hasStatusOk().bodyText()
			.contains("四川省南充市营山县望龙湖镇古佛村", "水泥路 3.2 公里", "40.00 万元", "东部帮扶资金 30.00 万元", "望龙湖镇人民政府",
					"村委会主任", "0817-0000000", "通公路的村民小组", "12317", "还剩 11 天", "提出异议", "第四条", "120 户 410 人")
			.doesNotContain("??", "_csrf", "gufo-village-clerk");
	}

	@Test
	void theSameNoticeHasEnglishWordsAndItsContentStaysChinese() {
		var notice = notices.of(notices.posted("completion"));
		assertThat(pages.get().uri("/public/notices/{n}", notice.number()).cookie(new Cookie("language", "en"))).hasStatusOk()
			.bodyText().contains("Completion notice", "What is built", "硬化通村公路", "11 days left").doesNotContain("??");
	}

	@Test
	void readingOpensNoSession() {
		var notice = notices.of(notices.posted("approval"));
		for (var page : new String[] { "/public", "/public/notices/" + notice.number(), "/public/objections", "/public/data" }) {
			assertThat(pages.get().uri(page).exchange().getMvcResult().getRequest().getSession(false)).as(page).isNull();
		}
	}

	@Test
	void anObjectionGetsAReceiptThatShowsHowItStandsAndNeverWhoObjected() {
		var road = notices.posted("approval");
		var receipt = receiptOf(object(notices.of(road), "路面厚度与方案不符，只有十厘米", CONTACT, "10.1.0.1"));
		assertThat(pages.get().uri("/public/objections/{r}", receipt)).hasStatusOk().bodyText()
			.contains(receipt, "核实中", "只有十厘米").doesNotContain(CONTACT);
		driver.answer(PostedNotices.OFFICE, road, "objection-answer", Map.of("outcome", "rejected", "reason", "已钻芯取样，厚度二十厘米。"));
		assertThat(pages.get().uri("/public/objections/{r}", receipt.toLowerCase(Locale.ROOT))).bodyText()
			.contains("异议不成立", "钻芯取样").doesNotContain(CONTACT);
		assertThat(pages.get().uri("/public/notices/{n}", notices.of(road).number())).bodyText()
			.contains("已收到异议 1 件，答复 1 件").doesNotContain(CONTACT, "只有十厘米", receipt);
	}

	@Test
	void anUnknownReceiptIsNotFoundAndATypedOneIsForgiven() {
		assertThat(pages.get().uri("/public/objections/{r}", "K7PM-2XQD-9RTV")).hasStatus(404).bodyText().contains("没有这个回执号");
		assertThat(pages.get().uri("/public/objections?receipt={r}", "k7pm 2xqd 9rtv"))
			.hasRedirectedUrl("/public/objections/K7PM-2XQD-9RTV");
		assertThat(pages.get().uri("/public/objections?receipt={r}", "../../notices")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/public/objections/NOTICES");
	}

	@Test
	void whatIsTooShortTooLongOrHiddenIsRefusedWithWords() {
		var notice = notices.of(notices.posted("approval"));
		assertThat(object(notice, "不对", "", "10.1.0.2")).hasStatus(422).bodyText().contains("请用 5 到 2000 字");
		assertThat(object(notice, "长".repeat(2001), "", "10.1.0.2")).hasStatus(422);
		assertThat(object(notice, "\u0000\u200B\u202E  \n", "", "10.1.0.2")).hasStatus(422);
		assertThat(object(notice, "单价明显偏高", "1".repeat(101), "10.1.0.2")).hasStatus(422).bodyText().contains("不超过 100 字");
		assertThat(objections.of(notice.id())).isEmpty();
	}

	@Test
	void whatAMachineFillsInIsNotTaken() {
		var notice = notices.of(notices.posted("approval"));
		assertThat(pages.post().uri("/public/notices/{n}/objection", notice.number()).with(csrf())
			.param("text", "买便宜的东西请看这里").param("website", "http://spam").param("key", UUID.randomUUID().toString()))
			.hasStatus(422);
		assertThat(objections.of(notice.id())).isEmpty();
	}

	@Test
	void aPostWithoutTheFormsTokenIsRefused() {
		var notice = notices.of(notices.posted("approval"));
		assertThat(pages.post().uri("/public/notices/{n}/objection", notice.number()).param("text", "单价明显偏高")
			.param("key", UUID.randomUUID().toString())).satisfies(answer -> assertThat(answer.getResponse().getStatus()).isIn(401, 403));
		assertThat(objections.of(notice.id())).isEmpty();
	}

	@Test
	void oneAddressSendsOnlySoManyWithinAnHour() {
		var notice = notices.of(notices.posted("approval"));
		for (var i = 1; i <= 5; i++) {
			assertThat(object(notice, "第" + i + "件意见，单价偏高", "", "10.1.0.9")).hasStatus3xxRedirection();
		}
		assertThat(object(notice, "第6件意见，单价偏高", "", "10.1.0.9")).hasStatus(429).bodyText().contains("一小时后再试");
		assertThat(object(notice, "别人的意见，单价偏高", "", "10.1.0.10")).hasStatus3xxRedirection();
	}

	@Test
	void textIsShownAsText() {
		var notice = notices.of(notices.posted("approval"));
		var receipt = receiptOf(object(notice, "<script>alert(1)</script>", "", "10.1.0.3"));
		assertThat(pages.get().uri("/public/objections/{r}", receipt)).bodyText().contains("&lt;script&gt;alert(1)")
			.doesNotContain("<script>alert");
	}

	@Test
	void openDataHoldsWhatWasPostedAndNothingElse() {
		var posted = notices.of(notices.posted("approval"));
		var draft = notices.of(notices.drafted("approval"));
		assertThat(pages.get().uri("/public/data/notices.csv")).hasStatusOk().bodyText()
			.contains("number,kind,project", "\"" + posted.number() + "\",\"approval\"").doesNotContain(draft.number());
		assertThat(pages.get().uri("/public/data")).hasStatusOk().bodyText().doesNotContain("??");
	}

	@Test
	void everybodyTakesThePostedNoticesAwayAsASheet() throws IOException {
		var posted = notices.of(notices.posted("approval"));
		var draft = notices.of(notices.drafted("approval"));
		var file = pages.get().uri("/public/data/notices.xlsx").exchange().getResponse().getContentAsByteArray();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var sheet = book.getSheetAt(0);
			var numbers = IntStream.rangeClosed(1, sheet.getLastRowNum()).mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue());
			assertThat(numbers).contains(posted.number()).doesNotContain(draft.number());
			assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("种类");
		}
	}

	private MvcTestResult object(Notice notice, String text, String contact, String address) {
		return pages.post().uri("/public/notices/{n}/objection", notice.number()).with(csrf()).with(request -> {
			request.setRemoteAddr(address);
			return request;
		}).param("text", text).param("contact", contact).param("key", UUID.randomUUID().toString()).exchange();
	}

	private static String receiptOf(MvcTestResult filed) {
		return filed.getResponse().getRedirectedUrl().replaceAll(".*/", "");
	}

	private static java.util.List<String> numbersIn(String page) {
		return java.util.regex.Pattern.compile("GS-\\d{6}-\\d{4}-\\d{4}").matcher(page).results()
			.map(java.util.regex.MatchResult::group).distinct().toList();
	}

	private static String text(MvcTestResult page) {
		try {
			return page.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
