package org.xieshou.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.funds.FundedProjects;
import org.xieshou.inbox.Desk;
import org.xieshou.notice.PostedNotices;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;
import org.xieshou.security.Official;
import org.xieshou.security.Official.ActingOffice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Programs read what their official may see on the pages, in parts, and are told when nothing changed. */
@XieshouTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTests {

	private static final String CLERK = "yingshan-office-clerk";

	private static final String ELSEWHERE = "yilong-office-clerk";

	private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?\\+08:00";

	@Autowired
	Programs programs;

	@Autowired
	FundedProjects projects;

	@Autowired
	PostedNotices notices;

	@Autowired
	ProjectSelection selection;

	@Autowired
	Desk desk;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	private UUID paid;

	private synchronized UUID paid() {
		if (paid == null) {
			paid = projects.begun();
			projects.pay(paid, "480000.00", "45");
		}
		return paid;
	}

	@Test
	void aProjectIsReadWithPlanStagesAndMoney() {
		var project = programs.read(CLERK, "/projects/" + paid());
		assertThat(project.get("amount").get("amount").asString()).isEqualTo("1200000.00");
		assertThat(project.get("amount").get("currency").asString()).isEqualTo("CNY");
		assertThat(project.get("openedAt").asString()).matches(TIME);
		assertThat(project.get("stage").asString()).isEqualTo("selection");
		assertThat(project.get("plan").get("budget").get(0).get("source").asString()).isEqualTo("east-aid");
		assertThat(project.get("money").get(0).get("retained").get("amount").asString()).isEqualTo("10800.00");
		assertThat(project.get("money").get(0).get("released").get("amount").asString()).isEqualTo("349200.00");
		assertThat(project.get("instalments").get(0).get("number").asInt()).isEqualTo(1);
		assertThat(project.toString()).doesNotContain("0817-0000000");
	}

	@Test
	void projectsAreFoundByKindCountyStageStateAndText() {
		var mark = UUID.randomUUID().toString().substring(0, 8);
		selection.propose(Proposals.titled("接口测试 " + mark), Proposals.COMMITTEE);
		assertThat(titles("/projects?q=" + mark)).singleElement().asString().contains(mark);
		assertThat(titles("/projects?q=" + mark + "&kind=village-road&county=511322&state=running")).hasSize(1);
		assertThat(titles("/projects?q=" + mark + "&kind=drinking-water")).isEmpty();
		assertThat(titles("/projects?q=" + mark + "&county=511324")).isEmpty();
		assertThat(titles("/projects?q=" + mark + "&state=archived")).isEmpty();
		assertThat(titles("/projects?q=%25" + mark)).isEmpty();
		paid();
		assertThat(programs.read(CLERK, "/projects?stage=selection").get("items")).isNotEmpty()
			.allSatisfy(project -> assertThat(project.get("stage").asString()).isEqualTo("selection"));
	}

	@Test
	void aListIsReadInPartsWithoutGapsOrDoubles() {
		var mark = UUID.randomUUID().toString().substring(0, 8);
		for (var number = 0; number < 7; number++) {
			desk.open(Desk.OFFICE, mark + " " + number);
		}
		for (var sort : List.of("opened", "amount", "title")) {
			assertThat(walk("/api/v1/projects?q=" + mark + "&limit=3&sort=" + sort)).as(sort).hasSize(7).doesNotHaveDuplicates();
		}
		assertThat(walk("/api/v1/tasks?limit=2")).doesNotHaveDuplicates().hasSizeGreaterThan(6);
	}

	@Test
	void theNextPartIsNamedInTheAnswerAndInItsHead() {
		paid();
		notices.posted("completion");
		var answer = programs.get(CLERK, "/projects?limit=1");
		var next = programs.read(answer).get("next").asString();
		assertThat(next).startsWith("/api/v1/projects?limit=1&cursor=");
		assertThat(answer).hasHeader(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
	}

	@Test
	void whoHasTheSameAlreadyIsNotSentItAgain() {
		var first = programs.get(CLERK, "/projects/" + paid());
		var tag = first.getResponse().getHeader(HttpHeaders.ETAG);
		assertThat(tag).matches("\"[0-9a-f]{16}\"");
		var again = programs.request(HttpMethod.GET, CLERK, "/projects/" + paid()).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
		assertThat(again).hasStatus(304);
		assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
	}

	@Test
	void releasesAreListedForTheTerritoryAndForAProject() {
		var ofProject = programs.read(CLERK, "/projects/" + paid() + "/releases").get("items");
		assertThat(ofProject).singleElement().satisfies(release -> {
			assertThat(release.get("amount").get("amount").asString()).isEqualTo("465600.00");
			assertThat(release.get("kind").asString()).isEqualTo("progress");
			assertThat(release.get("releasedAt").asString()).matches(TIME);
		});
		var id = ofProject.get(0).get("id").asString();
		assertThat(programs.get(CLERK, "/releases/" + id)).hasStatusOk();
		assertThat(programs.read(CLERK, "/releases").get("items")).isNotEmpty();
		assertThat(programs.get(ELSEWHERE, "/releases/" + id)).hasStatus(404);
		assertThat(programs.get(ELSEWHERE, "/releases")).bodyText().doesNotContain(id);
	}

	@Test
	void publishedNoticesAreForEverybodySignedIn() {
		var project = notices.posted("completion");
		var id = jdbc.sql("select id from notice where project = ?").param(project).query(UUID.class).single();
		var notice = programs.read(ELSEWHERE, "/notices/" + id);
		assertThat(notice.get("state").asString()).isEqualTo("running");
		assertThat(notice.get("kind").asString()).isEqualTo("completion");
		assertThat(notice.get("total").get("amount").asString()).isEqualTo("400000.00");
		assertThat(programs.get(ELSEWHERE, "/notices?place=511322&limit=100")).bodyText().contains(id.toString());
		assertThat(programs.get(ELSEWHERE, "/notices?place=511324&limit=100")).bodyText().doesNotContain(id.toString());
	}

	@Test
	void aDecisionIsReadWithItsHashesAndTheProofOfItsChain() {
		var all = programs.read(CLERK, "/projects/" + paid() + "/decisions?limit=100").get("items");
		assertThat(all.size()).isGreaterThan(3);
		var one = programs.read(CLERK, "/projects/" + paid() + "/decisions/2");
		assertThat(one.get("previousHash").asString()).isEqualTo(all.get(0).get("hash").asString());
		assertThat(one.get("proof").get("whole").asBoolean()).isTrue();
		assertThat(one.get("proof").get("proved").asInt()).isEqualTo(all.size());
		assertThat(one.get("answers").isNull()).isTrue();
		assertThat(programs.read("nanchong-auditor", "/projects/" + paid() + "/decisions/2").get("answers").isObject()).isTrue();
		assertThat(walk("/api/v1/projects/" + paid() + "/decisions?limit=2")).hasSize(all.size()).doesNotHaveDuplicates();
	}

	@Test
	void whatIsNotTheReadersLooksLikeWhatIsNotThere() {
		var hidden = programs.get(ELSEWHERE, "/projects/" + paid());
		var absent = programs.get(ELSEWHERE, "/projects/" + UUID.randomUUID());
		assertThat(hidden).hasStatus(404);
		assertThat(hidden.getResponse().getContentAsByteArray()).isEqualTo(absent.getResponse().getContentAsByteArray())
			.isEqualTo(programs.get(ELSEWHERE, "/projects/x'--").getResponse().getContentAsByteArray());
		assertThat(programs.get(ELSEWHERE, "/projects/" + paid() + "/decisions/1")).hasStatus(404);
		assertThat(programs.get(ELSEWHERE, "/projects/" + paid() + "/releases")).hasStatus(404);
		assertThat(programs.get(ELSEWHERE, "/projects?limit=100")).bodyText().doesNotContain(paid().toString());
	}

	@Test
	void whoActsForSeveralOfficesNamesOne() {
		var two = new Official("both", "双岗", new ActingOffice("511322:finance", "营山县财政局"),
				List.of(new ActingOffice("511322:finance", "营山县财政局"), new ActingOffice("511324:office", "仪陇县乡村振兴办公室")), java.util.Set.of(Official.OFFICIAL));
		var asked = mvc.get().uri("/api/v1/projects/" + paid()).with(SignedInAs.as(two));
		assertThat(asked.exchange()).hasStatus(400).bodyJson().extractingPath("$.offices").asArray().containsExactly("511322:finance", "511324:office");
		assertThat(mvc.get().uri("/api/v1/projects/" + paid()).header("Xieshou-Office", "511322:finance").with(SignedInAs.as(two))).hasStatusOk();
		assertThat(mvc.get().uri("/api/v1/projects/" + paid()).header("Xieshou-Office", "511324:office").with(SignedInAs.as(two))).hasStatus(404);
		assertThat(mvc.get().uri("/api/v1/projects/" + paid()).header("Xieshou-Office", "5113:audit").with(SignedInAs.as(two))).hasStatus(403);
		assertThat(mvc.get().uri("/api/v1/me").with(SignedInAs.as(two))).hasStatusOk();
	}

	@Test
	void administratorsOfTheSystemReadNoCases() {
		assertThat(programs.read("nanchong-system-admin", "/projects").get("items")).isEmpty();
		assertThat(programs.get("nanchong-process-admin", "/projects/" + paid())).hasStatus(404);
		assertThat(programs.read("nanchong-auditor", "/tasks").get("items")).isEmpty();
	}

	private List<String> titles(String path) {
		return programs.read(CLERK, path).get("items").valueStream().map(item -> item.get("title").asString()).toList();
	}

	/** The ids of all parts. */
	private List<String> walk(String from) {
		var ids = new ArrayList<String>();
		for (var next = from; next != null;) {
			var part = programs.read(CLERK, next);
			part.get("items").forEach(item -> ids.add(item.get("id").asString()));
			next = part.get("next").isNull() ? null : part.get("next").asString();
		}
		return ids;
	}

}
