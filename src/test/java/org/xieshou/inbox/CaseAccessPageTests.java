package org.xieshou.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.security.Official;
import org.xieshou.security.Official.ActingOffice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of a case, asked for by every kind of person who must not know of it, and by those who know of it but must not act. */
@XieshouTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseAccessPageTests {

	private static final String PROCESS_ADMIN = "nanchong-process-admin";

	/** Whoever has nothing to do with the case: each for a reason of their own. */
	private static final Map<String, String> STRANGERS = Map.ofEntries(Map.entry("yilong-office-director", "the same office of another county"),
			Map.entry("yilong-finance-clerk", "the office asked, of another county"), Map.entry("yingshan-water-clerk", "a line bureau that is not asked"),
			Map.entry("hangzhou-cooperation-clerk", "the partner of another pair"), Map.entry("longshenya-village-director", "the committee of another village"),
			Map.entry("taipeng-township-director", "another township of the same county"), Map.entry(PROCESS_ADMIN, "sees models, no cases"),
			Map.entry("foreign-auditor", "an auditor of another territory"));

	private static final List<String> LISTS = List.of("/inbox", "/inbox/done", "/inbox/started", "/inbox/copied", "/pool", "/funds", "/inspections",
			"/inspections/orders", "/notices", "/search");

	private static final List<String> SHEETS = List.of("/inbox/sheets/todo.xlsx", "/inbox/sheets/done.xlsx", "/inbox/sheets/started.xlsx",
			"/inbox/sheets/copied.xlsx", "/pool.xlsx", "/funds.xlsx", "/inspections/sheet", "/inspections/orders/sheet", "/notices.xlsx");

	@Autowired
	MockMvcTester pages;

	@Autowired
	SignedInAs people;

	@Autowired
	KnownCase known;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	private KnownCase.Addresses road;

	@BeforeAll
	void aCaseWithEverythingInIt() {
		road = known.road();
	}

	@Test
	void everyAddressWithACaseInItIsAskedForHere() {
		var asked = Stream.concat(road.reads().stream(), road.acts().stream()).map(KnownCase.Address::pattern).collect(Collectors.toSet());
		assertThat(patterns()).hasSizeGreaterThan(15).isSubsetOf(asked);
	}

	@ParameterizedTest
	@MethodSource("strangers")
	void aStrangerIsToldThatThereIsNoSuchThing(String stranger) {
		for (var read : road.reads()) {
			var expected = read.isForAuditors() && !stranger.contains("auditor") ? 403 : 404;
			assertThat(get(stranger, read.path())).as(read.path()).hasStatus(expected).bodyText().doesNotContain(road.mark(), road.number());
		}
	}

	@ParameterizedTest
	@MethodSource("strangers")
	void whatExistsAndWhatDoesNotLookTheSameToAStranger(String stranger) {
		var real = body(get(stranger, "/cases/" + road.id()));
		assertThat(real).isEqualTo(body(get(stranger, "/cases/" + UUID.randomUUID())));
	}

	@ParameterizedTest
	@MethodSource("strangers")
	void aStrangerChangesNothing(String stranger) {
		var before = state();
		for (var act : road.acts()) {
			assertThat(post(stranger, act)).as(act.path()).satisfies(refused -> assertThat(refused.getResponse().getStatus()).isIn(act.refusals()))
				.bodyText().doesNotContain(road.mark(), road.number());
		}
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("strangers")
	void noListAndNoSheetNamesTheCaseToAStranger(String stranger) throws IOException {
		for (var list : LISTS) {
			assertThat(get(stranger, list + "?q=" + road.mark())).as(list).bodyText().doesNotContain(road.id().toString(), road.number());
		}
		for (var sheet : SHEETS) {
			assertThat(cells(stranger, sheet)).as(sheet).noneMatch(cell -> cell.contains(road.mark()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "yingshan-office-clerk", "yingshan-transport-clerk", "gufo-village-director", "wanglonghu-township-clerk",
			"jinhua-cooperation-clerk", "zhejiang-cooperation-director", "sichuan-office-clerk", "nanchong-auditor" })
	void whoMaySeeTheCaseReadsItButDoesNotActForTheOfficeAsked(String reader) {
		assertThat(get(reader, "/cases/" + road.id())).hasStatusOk().bodyText().contains(road.mark()).doesNotContain("/tasks/" + road.task());
		var before = state();
		for (var act : road.acts().stream().filter(act -> act.path().startsWith("/tasks/")).toList()) {
			assertThat(post(reader, act)).as(act.path()).hasStatus(403).bodyText().contains("由其他单位办理");
		}
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void whoIsAskedReadsEverythingAboutTheCase() throws IOException {
		for (var read : road.reads().stream().filter(read -> !read.isForAuditors() && !read.isOfNoClaim()).toList()) {
			assertThat(get("yingshan-finance-clerk", read.path()).getResponse().getStatus()).as(read.path()).isLessThan(400);
		}
		assertThat(get("yingshan-finance-clerk", "/inbox?q=" + road.mark())).bodyText().contains(road.id().toString());
		assertThat(cells("yingshan-finance-clerk", "/inbox/sheets/todo.xlsx")).anyMatch(cell -> cell.contains(road.mark()));
		assertThat(cells("yingshan-finance-clerk", "/notices.xlsx")).anyMatch(cell -> cell.contains(road.mark()));
		assertThat(get("nanchong-auditor", "/audit/cases/" + road.id())).hasStatusOk().bodyText().contains(road.number());
	}

	@Test
	void whoIsNotSignedInIsSentToTheDoorAndChangesNothing() {
		var before = state();
		for (var read : road.reads()) {
			assertThat(pages.get().uri(read.path()).exchange()).as(read.path()).hasStatus3xxRedirection().redirectedUrl().startsWith("/sign-in");
		}
		for (var act : road.acts()) {
			assertThat(pages.post().uri(act.path()).with(csrf()).exchange()).as(act.path()).hasStatus(401);
		}
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void aPostFromAnotherSiteChangesNothing() {
		var before = state();
		for (var act : road.acts()) {
			assertThat(pages.post().uri(act.path()).with(as("yingshan-finance-clerk")).exchange()).as(act.path()).hasStatus(403);
		}
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void nothingAStrangerHandsInIsKept() {
		var before = state();
		for (var name : List.of("清单.pdf", "virus.exe")) {
			assertThat(pages.post().uri("/tasks/" + road.task() + "/completion").multipart()
				.file(new MockMultipartFile("papers", name, "application/pdf", content(name))).param("key", UUID.randomUUID().toString())
				.param("revision", "1").with(as("yilong-finance-clerk")).with(csrf()).exchange())
				.hasStatus(404).bodyText().doesNotContain(road.mark());
		}
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void aDiagramOrPaperOfAnotherCaseIsNotReachedThroughOnesOwn() {
		var other = known.road();
		for (var path : List.of("/diagrams/" + other.instance() + ".bpmn", "/diagrams/" + other.instance() + ".json", "/diagrams/x.bpmn",
				"/papers/" + UUID.randomUUID())) {
			assertThat(get("yingshan-office-clerk", "/cases/" + road.id() + path)).as(path).hasStatus(404);
		}
	}

	static Set<String> strangers() {
		return STRANGERS.keySet();
	}

	private Set<String> patterns() {
		return mappings.getHandlerMethods().keySet().stream().map(RequestMappingInfo::getPatternValues).flatMap(Set::stream)
			.filter(pattern -> pattern.matches("/(cases|tasks|notices|audit/cases|proposals/revisions|inbox/copied)/.*\\{.*"))
			.collect(Collectors.toSet());
	}

	/** Everything an act on the case would change. */
	private List<Object> state() {
		return List.of(jdbc.sql("select number, hash from decision_chain where chain = ?").param(road.id().toString()).query().listOfRows(),
				jdbc.sql("select task_id, revision, assignee from inbox_task where case_id = ? order by 1").param(road.id()).query().listOfRows(),
				jdbc.sql("select id, read_at from inbox_copy where case_id = ? order by 1").param(road.id()).query().listOfRows(),
				jdbc.sql("select (select count(*) from attachment), (select count(*) from command), (select count(*) from proposal_draft)").query().listOfRows());
	}

	private static byte[] content(String name) {
		return (name.endsWith(".pdf") ? "%PDF-1.7 清单" : "MZ").getBytes(StandardCharsets.UTF_8);
	}

	private List<String> cells(String person, String sheet) throws IOException {
		var answer = get(person, sheet + "?q=" + road.mark());
		if (answer.getResponse().getStatus() != 200) {
			return List.of();
		}
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
				.flatMap(row -> StreamSupport.stream(row.spliterator(), false))
				.map(cell -> new DataFormatter().formatCellValue(cell)).toList();
		}
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String person, String path) {
		return pages.get().uri(path).with(as(person)).exchange();
	}

	private MvcTestResult post(String person, KnownCase.Address act) {
		return pages.post().uri(act.path()).param("key", UUID.randomUUID().toString()).param("revision", "1").param("reason", "没有权限的人")
			.param("outcome", "pass").param("lines[0].item", "路基").with(as(person)).with(csrf()).exchange();
	}

	private RequestPostProcessor as(String person) {
		return person.equals("foreign-auditor") ? SignedInAs.as(foreignAuditor()) : people.as(person);
	}

	private static Official foreignAuditor() {
		var audit = new ActingOffice("37:audit", "外省审计厅");
		return new Official("foreign-auditor", "外省审计厅 审计员", audit, List.of(audit), Set.of(Official.AUDITOR));
	}

}
