package org.xieshou.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.process.OfficeTold;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The four lists: what stands in them, how they are narrowed, turned over and handed out, and for whom they are empty. */
@XieshouTest
class InboxPageTests {

	private static final String CLERK = "yingshan-finance-clerk";

	private static final Pattern CASE = Pattern.compile("class=\"title\"><a href=\"/cases/([0-9a-f-]{36})");

	private static final Pattern LATER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

	private static final Pattern EARLIER = Pattern.compile("rel=\"prev\" href=\"([^\"]+)\"");

	@Autowired
	MockMvcTester pages;

	@Autowired
	SignedInAs people;

	@Autowired
	Desk desk;

	@Autowired
	TaskClaims claims;

	@Autowired
	ApplicationEventPublisher events;

	private final String mark = UUID.randomUUID().toString().substring(0, 8);

	@Test
	void whatWaitsStandsInTheListWithItsStepPlaceAndDeadline() {
		desk.open(Desk.FINANCE, mark);
		assertThat(get(CLERK, "/inbox?q=" + mark)).hasStatusOk().bodyText()
			.contains(mark, "核对资料", "望龙湖镇古佛村", "40.00", "待签收", "5 个工作日后", "共 1 条").doesNotContain("??", "rel=\"next\"");
	}

	@Test
	void whatAColleagueHoldsWaitsForNobodyElse() {
		var road = desk.open(Desk.FINANCE, mark);
		claims.claim(desk.official(CLERK), desk.task(road), UUID.randomUUID().toString());
		assertThat(get(CLERK, "/inbox?only=mine&q=" + mark)).bodyText().contains("/cases/" + road, "我已签收");
		assertThat(get("yingshan-finance-director", "/inbox?q=" + mark)).bodyText().contains("没有符合条件的事项").doesNotContain("/cases/" + road);
	}

	@Test
	void everyPageForthAndBackShowsEveryCaseOnceInEveryOrder() {
		var roads = IntStream.range(0, 61).mapToObj(n -> desk.open(Desk.FINANCE, mark).toString()).toList();
		List.of("since", "due", "amount", "title").forEach(sort -> turnOver(sort, roads));
	}

	private void turnOver(String sort, List<String> roads) {
		var first = get(CLERK, "/inbox?sort=" + sort + "&q=" + mark);
		var forth = turned(first, LATER);
		assertThat(forth).hasSize(3);
		assertThat(forth.stream().flatMap(page -> cases(page).stream())).containsExactlyInAnyOrderElementsOf(roads);
		var back = turned(get(CLERK, link(forth.get(1), LATER)), EARLIER);
		assertThat(back).hasSize(3);
		assertThat(cases(back.get(1))).isEqualTo(cases(forth.get(1)));
		assertThat(cases(back.get(2))).isEqualTo(cases(forth.get(0)));
	}

	@Test
	void aForgedPlaceOrOneOfAnotherOrderIsRefused() {
		IntStream.range(0, 31).forEach(n -> desk.open(Desk.FINANCE, mark));
		var next = link(body(get(CLERK, "/inbox?sort=title&q=" + mark)), LATER);
		assertThat(get(CLERK, next)).hasStatusOk();
		assertThat(get(CLERK, next.replace("sort=title", "sort=due"))).hasStatus(400);
		assertThat(get(CLERK, "/inbox?at=eA.eA")).hasStatus(400);
	}

	@Test
	void textOfARequestIsOnlyEverLookedFor() {
		desk.open(Desk.FINANCE, mark);
		for (var asked : List.of("%25", "_______", "'%20or%201=1--", "%5C", "a%00b")) {
			assertThat(get(CLERK, "/inbox?kind=village-road%27&step=" + asked + "&q=" + asked)).hasStatusOk().bodyText().doesNotContain(mark);
		}
		assertThat(get(CLERK, "/inbox?sort=t.name;drop&only=everything&q=" + mark)).hasStatusOk().bodyText().contains(mark);
	}

	@Test
	void whatOneDidAndWhatOnesOfficeStartedIsFoundAgain() {
		var road = desk.open(Desk.FINANCE, mark);
		desk.answer(CLERK, road, "pass");
		assertThat(get(CLERK, "/inbox/done?q=" + mark)).bodyText().contains("/cases/" + road, "核对资料", "通过", "情况属实。");
		assertThat(get("gufo-village-clerk", "/inbox/started?q=" + mark)).bodyText().contains("/cases/" + road, "审批中", "研究意见");
		assertThat(get("yingshan-finance-director", "/inbox/done?q=" + mark)).bodyText().doesNotContain("/cases/" + road);
	}

	@Test
	void whatWasToldIsUnreadUntilItIsMarked() {
		var road = desk.open(Desk.FINANCE, mark);
		events.publishEvent(new OfficeTold(road, Desk.FINANCE, "inbox.told.unstaffed", "某单位"));
		var reading = link(body(get(CLERK, "/inbox/copied?only=unread&q=" + mark)), Pattern.compile("action=\"(/inbox/copied/[0-9a-f-]{36}/reading)\""));
		post("yilong-finance-clerk", reading);
		assertThat(get(CLERK, "/inbox/copied?only=unread&q=" + mark)).bodyText().contains("/cases/" + road);
		assertThat(post(CLERK, reading)).hasStatus3xxRedirection();
		assertThat(get(CLERK, "/inbox/copied?only=unread&q=" + mark)).bodyText().doesNotContain("/cases/" + road);
		assertThat(get(CLERK, "/inbox/copied?q=" + mark)).bodyText().contains("/cases/" + road, "已读");
	}

	@Test
	void everyListIsHandedOutAsASheetOfTheSameRows() throws IOException {
		var road = desk.open(Desk.FINANCE, mark);
		events.publishEvent(new OfficeTold(road, Desk.FINANCE, "inbox.told.unstaffed", "某单位"));
		assertThat(cells(CLERK, "todo")).contains(mark, "核对资料", "40.00");
		assertThat(cells("gufo-village-clerk", "started")).contains(mark, "审批中", "营山县财政局");
		assertThat(cells(CLERK, "copied")).contains(mark, "某单位有新任务，但目前没有人员，请安排人员办理。");
		desk.answer(CLERK, road, "pass");
		assertThat(cells(CLERK, "done")).contains(mark, "核对资料", "通过", "情况属实。");
		assertThat(cells(CLERK, "todo")).doesNotContain(mark);
	}

	@Test
	void aFormulaInATitleIsTextInTheSheet() throws IOException {
		desk.open(Desk.FINANCE, "=1+1 " + mark);
		assertThat(cells(CLERK, "todo")).anyMatch(cell -> cell.contains("=1+1 " + mark));
	}

	@Test
	void emptyListsSaySoAndTellWhereToGo() {
		for (var list : List.of("", "/done", "/started", "/copied")) {
			assertThat(get("yingshan-commerce-clerk", "/inbox" + list)).hasStatusOk().bodyText().containsAnyOf("现在没有等您办理的事项", "您还没有办理过事项", "本单位还没有发起过项目", "没有抄送给您的消息");
			assertThat(get("yingshan-commerce-clerk", "/inbox" + list + "?lang=en")).bodyText().doesNotContain("??").doesNotContainPattern("<h1>\\p{IsHan}");
		}
		get("yingshan-commerce-clerk", "/inbox?lang=zh_CN");
	}

	@Test
	void whoHandlesNoCasesHasEmptyLists() {
		desk.open("5113:office", mark);
		assertThat(get("nanchong-office-clerk", "/inbox?q=" + mark)).bodyText().contains(mark);
		for (var list : List.of("", "/done", "/started", "/copied")) {
			assertThat(get("nanchong-process-admin", "/inbox" + list + "?q=" + mark)).bodyText().doesNotContain("/cases/");
		}
	}

	@Test
	void whoIsNotSignedInIsSentToTheDoor() {
		assertThat(pages.get().uri("/inbox").exchange()).hasStatus3xxRedirection();
		assertThat(pages.get().uri("/inbox/sheets/todo.xlsx").exchange()).hasStatus3xxRedirection();
	}

	private List<String> turned(MvcTestResult first, Pattern towards) {
		var bodies = new ArrayList<>(List.of(body(first)));
		while (towards.matcher(bodies.get(bodies.size() - 1)).find()) {
			bodies.add(body(get(CLERK, link(bodies.get(bodies.size() - 1), towards))));
		}
		return bodies;
	}

	private static List<String> cases(String page) {
		return CASE.matcher(page).results().map(found -> found.group(1)).toList();
	}

	private static String link(String page, Pattern pattern) {
		return pattern.matcher(page).results().map((MatchResult found) -> found.group(1).replace("&amp;", "&")).findFirst().orElseThrow();
	}

	private List<String> cells(String person, String list) throws IOException {
		var answer = get(person, "/inbox/sheets/" + list + ".xlsx?q=" + mark);
		assertThat(answer).hasStatusOk();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
				.flatMap(row -> StreamSupport.stream(row.spliterator(), false))
				.map(cell -> new DataFormatter().formatCellValue(cell)).toList();
		}
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String person, String address) {
		return pages.get().uri(java.net.URI.create(address)).with(people.as(person)).exchange();
	}

	private MvcTestResult post(String person, String address) {
		return pages.post().uri(address).with(people.as(person)).with(csrf()).exchange();
	}

}
