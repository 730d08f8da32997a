package org.xieshou;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an official sees around and in every page, drawn without an application. */
class FrameTests {

	private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

	private static final Office FINANCE = new Office("511322:finance", "营山县财政局");

	private static final Set<String> ALL = Set.of("home", "inbox", "done", "started", "copied", "drafts", "pool", "funds", "inspections", "notices", "audit", "admin");

	static final Frame EVERYTHING = Frame.of(ALL, FINANCE, new Office("511322:office", "营山县乡村振兴局"));

	private final Pages pages = new Pages();

	@Test
	void navigationShowsOnlyWhatThePersonMayUse() {
		var page = workbench(Frame.of(Set.of("home", "inbox"), FINANCE), CHINESE);
		assertThat(page).contains("href=\"/inbox\"").doesNotContain("href=\"/audit\"", "href=\"/admin\"", "href=\"/funds\"");
	}

	@Test
	void presentEntryIsMarkedAndAnOverdueCountIsRed() {
		var page = workbench(EVERYTHING, CHINESE);
		assertThat(page).containsPattern("href=\"/inbox\" title=\"待办\" aria-current=\"page\"").contains("<b class=\"count late\">12</b>");
	}

	@Test
	void officeSwitchAppearsOnlyForSeveralOffices() {
		assertThat(workbench(EVERYTHING, CHINESE)).contains("id=\"acting-office\"", "selected=\"selected\">营山县财政局");
		assertThat(workbench(Frame.of(ALL, FINANCE), CHINESE))
			.doesNotContain("acting-office").contains("营山县财政局");
	}

	@Test
	void englishReaderGetsEnglishWordsAndLanguage() {
		assertThat(workbench(EVERYTHING, Locale.ENGLISH)).contains("<html lang=\"en\"", "Project pool", "Overdue", "2 entries need your attention");
	}

	@Test
	void titleAndMainOfThePageStandInTheFrame() {
		assertThat(workbench(EVERYTHING, CHINESE)).contains("<title>待办</title>", "<h1>待办</h1>").doesNotContain("th:", "??");
	}

	@Test
	void wrongFieldIsTiedToItsSentence() {
		assertThat(workbench(EVERYTHING, CHINESE)).contains("href=\"#f-title\"", "id=\"e-title\"", "aria-describedby=\"h-title e-title\"");
	}

	@Test
	void moneyIsGroupedInYuanAndRoundedInTenThousands() {
		assertThat(workbench(EVERYTHING, CHINESE)).contains("1,234,567.00 元", "123.46 万元");
	}

	@Test
	void anActionThatCannotBeTakenSaysWhyAndHasNoForm() {
		var panel = workbench(EVERYTHING, CHINESE).split("data-action=\"refuse\"")[1].split("</details>")[0];
		assertThat(panel).contains("class=\"why\"").doesNotContain("<form");
	}

	@Test
	void publicFrameNamesTheSupervisionTelephone() {
		var page = pages.draw("notice", Map.of("title", "营山县村道硬化", "site", new Site("12317", null, "notices", false, null)), CHINESE);
		assertThat(page).contains("监督电话 12317", "aria-current=\"page\"").doesNotContain("th:", "??");
	}

	static String workbench(Pages pages, Frame frame, Locale locale) {
		return pages.draw("workbench", model(frame), locale);
	}

	private String workbench(Frame frame, Locale locale) {
		return workbench(pages, frame, locale);
	}

	private static Map<String, Object> model(Frame frame) {
		Map<String, Object> model = new HashMap<>();
		model.put("frame", frame);
		model.put("title", "营山县绿水镇 3.2 公里村道硬化");
		model.put("amount", new BigDecimal("1234567.00"));
		model.put("crumbs", List.of(new Link("工作台", "/", null, false), new Link("待办", null, null, false)));
		model.put("tabs", List.of(new Link("全部", "/inbox", "12", true), new Link("逾期", "/inbox?late", "1", false)));
		model.put("chips", List.of(new Chip("营山县", "/inbox", true), new Chip("交通", "/inbox?kind=road", false)));
		model.put("errors", new TreeMap<>(Map.of("kind", "请选择项目类别", "title", "请写明建设内容")));
		model.put("options", new TreeMap<>(Map.of("road", "村道", "water", "饮水")));
		model.put("stages", List.of(new Stage("proposal", "done", "2026-11-02"), new Stage("selection", "done", "2026-11-09"),
				new Stage("approval", "present", "2026-11-20"), new Stage("disbursement", "ahead", null), new Stage("acceptance", "ahead", null),
				new Stage("notice", "ahead", null), new Stage("archive", "ahead", null)));
		model.put("entries", List.of(
				new Entry(false, "passed", "经办员", "绿水镇人民政府", "绿水镇镇长", "通过", "审核申报", "村民会议记录齐全，同意上报。",
						List.of("单价偏高 说明：运距较远"), List.of(new Paper("会议记录.pdf", "/papers/1")), "2026-11-20 09:12", "decision-1"),
				new Entry(true, "running", null, "营山县财政局", null, null, "审核资金来源", null, List.of(), List.of(), null, null)));
		return model;
	}

	/** What frame.html asks of the model attribute "frame". */
	record Frame(String person, String office, List<Office> offices, String here, Set<String> nav, Map<String, String> counts, boolean late,
			String banner, boolean large, boolean folded, String query) {

		static Frame of(Set<String> nav, Office... offices) {
			return new Frame("营山县财政局 经办员", "511322:finance", List.of(offices), "inbox", nav, Map.of("inbox", "12", "copied", "1000+"), true,
					"演示环境：数据仅供演示，任何人都可以登录", false, false, null);
		}

	}

	record Office(String id, String name) {
	}

	record Link(String title, String href, String count, boolean here) {
	}

	record Chip(String title, String href, boolean on) {
	}

	record Stage(String key, String state, String date) {
	}

	record Entry(boolean ahead, String tone, String person, String office, String behalf, String act, String step, String opinion,
			List<String> notes, List<Paper> papers, String at, String anchor) {

		public String initial() {
			return office.substring(0, 1);
		}

	}

	record Paper(String name, String href) {
	}

	record Site(String phone, String query, String here, boolean large, String banner) {
	}

}
