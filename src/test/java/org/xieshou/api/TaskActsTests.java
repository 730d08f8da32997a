package org.xieshou.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.funds.FundedProjects;
import org.xieshou.inbox.Desk;
import org.xieshou.office.Delegating;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What programs do with a task is what officials do on its page: the same authority, the same record, once. */
@XieshouTest
class TaskActsTests {

	private static final String CLERK = "yingshan-finance-clerk";

	private static final String DIRECTOR = "yingshan-finance-director";

	private static final String PASS = "{\"outcome\":\"pass\",\"opinion\":\"情况属实。\",\"lines\":[{\"item\":\"路基\",\"cost\":1}]}";

	@Autowired
	Programs programs;

	@Autowired
	Desk desk;

	@Autowired
	DecisionLog decisions;

	@Autowired
	SignedInAs people;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	FundedProjects projects;

	@Autowired
	Delegating delegating;

	@Autowired
	JdbcClient jdbc;

	private UUID road;

	private String task;

	@BeforeEach
	void aTaskOnTheDeskOfTheFinanceBureau() {
		road = desk.open(Desk.FINANCE);
		task = desk.task(road);
	}

	@Test
	void aTaskIsReadWithItsFormAndWhoIsAsked() {
		var read = programs.read(CLERK, "/tasks/" + task);
		assertThat(read.get("state").asString()).isEqualTo("open");
		assertThat(read.get("revision").asInt()).isEqualTo(1);
		assertThat(read.get("offeredTo").get(0).asString()).isEqualTo("511322:finance");
		assertThat(read.get("obstacle").isNull()).isTrue();
		assertThat(read.get("fields").valueStream().map(field -> field.get("name").asString())).contains("outcome", "lines").doesNotContain("null");
		assertThat(read.toString()).doesNotContain("definition", "execution", "${");
		assertThat(programs.get(CLERK, "/tasks?limit=100")).bodyText().contains(task);
	}

	@Test
	void whoMayNotAnswerReadsWhyAndSeesNoForm() {
		var read = programs.read("yingshan-office-clerk", "/tasks/" + task);
		assertThat(read.get("obstacle").asString()).isNotBlank();
		assertThat(read.get("fields")).isEmpty();
		assertThat(programs.get("yilong-finance-clerk", "/tasks/" + task)).hasStatus(404);
	}

	@Test
	void aPaperIsHandedInFirstAndThenNamedInTheAnswers() {
		var content = ("%PDF-1.7 " + road).getBytes(StandardCharsets.UTF_8);
		var taken = programs.read(paper(content, "申请书.exe").exchange());
		assertThat(taken.get("name").asString()).isEqualTo("申请书.exe.pdf");
		assertThat(taken.get("sha256").asString()).isEqualTo(Hashes.sha256(content));
		assertThat(programs.complete(CLERK, task, 1, PASS.replace("{\"outcome\"", "{\"papers\":[\"" + taken.get("id").asString() + "\"],\"outcome\"")).exchange()).hasStatusOk();
		assertThat(acts(road, "complete").get(0).attachments()).contains(Hashes.sha256(content));
	}

	@Test
	void whatIsNoPaperIsNotTaken() {
		var script = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
		assertThat(paper(script, "图.png").exchange()).hasStatus(422).bodyText().contains("只接收 PDF").contains("\"name\":\"paper\"");
		assertThat(paper(new byte[0], "空.pdf").exchange()).hasStatus(422);
		assertThat(paper(new byte[21 * 1024 * 1024], "大.pdf").exchange()).hasStatus(413).bodyText().contains("20 MiB");
		assertThat(programs.request(HttpMethod.POST, CLERK, "/papers?name=x.pdf").contentType(MediaType.APPLICATION_JSON).content("{}").exchange()).hasStatus(415);
		assertThat(programs.request(HttpMethod.POST, CLERK, "/papers").contentType(MediaType.APPLICATION_OCTET_STREAM).content(script).exchange()).hasStatus(400);
		assertThat(mvc.post().uri(ApiPath.PAPERS + "?name=x.pdf").contentType(MediaType.APPLICATION_OCTET_STREAM).content("%PDF-1.7")
			.with(SecurityMockMvcRequestPostProcessors.csrf()).exchange()).hasStatus(401);
	}

	private MockMvcTester.MockMvcRequestBuilder paper(byte[] content, String name) {
		return programs.request(HttpMethod.POST, CLERK, "/papers?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
			.contentType(MediaType.APPLICATION_OCTET_STREAM).content(content);
	}

	@Test
	void anAnswerIsTakenOnRecordAsIfGivenOnThePage() {
		var answer = programs.complete(CLERK, task, 1, PASS).exchange();
		assertThat(answer).hasStatusOk();
		var onPage = desk.open(Desk.FINANCE);
		var posted = mvc.post().uri("/tasks/" + desk.task(onPage) + "/completion").param("key", UUID.randomUUID().toString()).param("revision", "1").param("outcome", "pass")
			.param("opinion", "情况属实。").param("lines[0].item", "路基").param("lines[0].cost", "1").with(people.as(CLERK)).with(SecurityMockMvcRequestPostProcessors.csrf());
		assertThat(posted).hasStatus3xxRedirection();
		var ours = acts(road, "complete").get(0);
		var theirs = acts(onPage, "complete").get(0);
		assertThat(ours.answers()).isEqualTo(theirs.answers());
		assertThat(ours.actor()).isEqualTo(theirs.actor());
		assertThat(ours.reason()).isEqualTo(theirs.reason());
		assertThat(ours.task().diagramHash()).isEqualTo(theirs.task().diagramHash());
		assertThat(programs.read(answer).get("decision").asString()).isEqualTo(ours.id().toString());
		assertThat(programs.read(CLERK, "/tasks/" + task).get("state").asString()).isEqualTo("ended");
		assertThat(programs.get(CLERK, "/tasks/done")).bodyText().contains(ours.id().toString(), task);
	}

	@Test
	void theSameRequestAgainIsAnsweredTheSameAndCountsOnce() {
		var request = programs.complete(CLERK, task, 1, PASS);
		var key = UUID.randomUUID().toString();
		var first = keyed(CLERK, key, PASS);
		assertThat(keyed(CLERK, key, PASS)).isEqualTo(first);
		assertThat(acts(road, "complete")).hasSize(1);
		assertThat(request.exchange()).hasStatus(409);
	}

	@Test
	void theSameKeyForSomethingElseOrBySomebodyElseIsRefused() {
		var key = UUID.randomUUID().toString();
		keyed(CLERK, key, PASS);
		assertThat(again(CLERK, key, PASS.replace("情况属实", "另有意见"))).hasStatus(422).bodyJson().extractingPath("$.type").isEqualTo("urn:xieshou:problem:key-of-another-request");
		assertThat(again(DIRECTOR, key, PASS)).hasStatus(403);
		assertThat(acts(road, "complete")).hasSize(1);
	}

	@Test
	void whatTheFormRefusesIsNamedFieldByField() {
		var answer = programs.complete(CLERK, task, 1, "{\"outcome\":\"return\",\"reason\":\"短\"}").exchange();
		assertThat(answer).hasStatus(422).hasContentType("application/problem+json;charset=UTF-8").bodyJson().extractingPath("$.errors[*].name").asArray()
			.contains("answers.reason", "answers.returnTo");
		assertThat(answer).bodyText().contains("至少要写 4 个字").doesNotContain("field-", "{0}");
		assertThat(acts(road, "complete")).isEmpty();
	}

	@Test
	void noActHappensWithoutTheRevisionThatWasSeenAndAKey() {
		assertThat(programs.request(HttpMethod.POST, CLERK, "/tasks/" + task + "/claim").header("Idempotency-Key", "a").exchange()).hasStatus(428);
		assertThat(programs.request(HttpMethod.POST, CLERK, "/tasks/" + task + "/claim").header("If-Match", "*").header("Idempotency-Key", "a").exchange()).hasStatus(400);
		assertThat(programs.request(HttpMethod.POST, CLERK, "/tasks/" + task + "/claim").header("If-Match", "\"1\"").exchange()).hasStatus(400)
			.bodyJson().extractingPath("$.errors[0].name").isEqualTo("Idempotency-Key");
		assertThat(programs.act(HttpMethod.POST, CLERK, "/tasks/" + task + "/claim", 7).exchange()).hasStatus(412);
		assertThat(programs.complete(CLERK, task, 7, PASS).exchange()).hasStatus(412);
		assertThat(decisions.of(road.toString())).extracting(Decision::act).doesNotContain("claim", "complete");
	}

	@Test
	void aTaskIsClaimedAndPutBack() {
		var claimed = programs.act(HttpMethod.POST, CLERK, "/tasks/" + task + "/claim", 1).exchange();
		assertThat(claimed).hasStatusOk().bodyJson().extractingPath("$.heldByMe").isEqualTo(true);
		assertThat(claimed.getResponse().getHeader("ETag")).startsWith("\"2-");
		assertThat(programs.request(HttpMethod.DELETE, CLERK, "/tasks/" + task + "/claim").header("If-Match", claimed.getResponse().getHeader("ETag"))
			.header("Idempotency-Key", UUID.randomUUID().toString()).exchange()).hasStatusOk().bodyJson().extractingPath("$.holder").isNull();
		assertThat(decisions.of(road.toString())).extracting(Decision::act).contains("claim", "put-back");
	}

	@Test
	void whoIsTooLateLearnsWhoHoldsIt() {
		programs.act(HttpMethod.POST, CLERK, "/tasks/" + task + "/claim", 1).exchange();
		for (var act : List.of(programs.act(HttpMethod.POST, DIRECTOR, "/tasks/" + task + "/claim", 2), programs.complete(DIRECTOR, task, 2, PASS))) {
			assertThat(act.exchange()).hasStatus(409).bodyJson().extractingPath("$.holder").isEqualTo("营山县财政局 经办员");
		}
		programs.complete(CLERK, task, 2, PASS).exchange();
		assertThat(programs.complete(DIRECTOR, task, 2, PASS).exchange()).hasStatus(409).bodyJson().extractingPath("$.holder").isEqualTo("营山县财政局 经办员");
	}

	@Test
	void whoIsNotAskedDoesNothing() {
		assertThat(programs.complete("yingshan-office-clerk", task, 1, PASS).exchange()).hasStatus(403);
		assertThat(programs.complete("yilong-finance-clerk", task, 1, PASS).exchange()).hasStatus(404);
		assertThat(programs.complete("nanchong-auditor", task, 1, PASS).exchange()).hasStatus(403);
		assertThat(programs.act(HttpMethod.POST, "yilong-finance-clerk", "/tasks/" + task + "/claim", 1).exchange()).hasStatus(404);
		assertThat(decisions.of(road.toString())).extracting(Decision::act).doesNotContain("claim", "complete");
	}

	@Test
	void theSidesOfACaseStayDifferentPeople() {
		var project = projects.begun();
		projects.apply(project, "480000.00");
		projects.inspect(project, "45");
		var settlement = jdbc.sql("select task_id from inbox_task where case_id = ? and form = 'payment-settlement'").param(project).query(String.class).single();
		assertThat(programs.read("yingshan-office-inspector", "/tasks/" + settlement).get("obstacle").asString()).isNotBlank();
		assertThat(programs.complete("yingshan-office-inspector", settlement, 1, "{\"outcome\":\"agree\",\"opinion\":\"同意拨付。\"}").exchange()).hasStatus(403);
		assertThat(acts(project, "complete")).noneMatch(decision -> decision.task().form().equals("payment-settlement"));
	}

	@Test
	void aDeputyNamesWhosePlaceTheyTakeAndBothStandOnRecord() {
		var place = delegating.week(Desk.FINANCE, CLERK, "yingshan-finance-accountant");
		var byToken = people.official("yingshan-finance-accountant").asThemself();
		var claim = mvc.post().uri("/api/v1/tasks/" + task + "/claim").header("If-Match", "\"1\"").header("Idempotency-Key", UUID.randomUUID().toString())
			.with(SignedInAs.as(byToken)).with(SecurityMockMvcRequestPostProcessors.csrf());
		assertThat(claim.header("Xieshou-Office", place).exchange()).hasStatusOk().bodyJson().extractingPath("$.heldByMe").isEqualTo(true);
		assertThat(acts(road, "claim")).singleElement().satisfies(decision -> {
			assertThat(decision.actor().person()).isEqualTo("yingshan-finance-accountant");
			assertThat(decision.actor().onBehalfOf()).isEqualTo(CLERK);
		});
		delegating.revoke(place);
		assertThat(mvc.get().uri("/api/v1/tasks").header("Xieshou-Office", place).with(SignedInAs.as(byToken))).hasStatus(403);
	}

	private String keyed(String person, String key, String answers) {
		var answer = again(person, key, answers);
		assertThat(answer).hasStatusOk();
		return programs.read(answer).get("decision").asString();
	}

	private org.springframework.test.web.servlet.assertj.MvcTestResult again(String person, String key, String answers) {
		return programs.request(HttpMethod.POST, person, "/tasks/" + task + "/completion").header("If-Match", "\"1\"").header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON).content("{\"answers\":" + answers + "}").exchange();
	}

	private List<Decision> acts(UUID caseId, String act) {
		return decisions.of(caseId.toString()).stream().filter(decision -> decision.act().equals(act)).toList();
	}

}
