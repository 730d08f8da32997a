package org.xieshou.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A task is answered once, by one person, completely; whoever is too late or leaves something out is told what and why. */
@XieshouTest
class TaskPageTests {

	private static final String CLERK = "yingshan-finance-clerk";

	private static final String DIRECTOR = "yingshan-finance-director";

	/** The revision of a task that nobody has held yet. */
	private static final int FIRST = 1;

	private static final Pattern KEPT = Pattern.compile("name=\"papers\" value=\"([0-9a-f-]{36})\"");

	@Autowired
	TableOwner owner;

	@Autowired
	MockMvcTester pages;

	@Autowired
	SignedInAs people;

	@Autowired
	Desk desk;

	@Autowired
	DecisionLog decisions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	EmbeddedPostgres server;

	private UUID road;

	private String task;

	private final String key = UUID.randomUUID().toString();

	@BeforeEach
	void aTaskOnTheDeskOfTheFinanceBureau() {
		road = desk.open(Desk.FINANCE);
		task = desk.task(road);
	}

	@Test
	void anAnswerIsTakenOnRecordAndTheTaskIsGone() {
		assertThat(answer(CLERK, key, FIRST, "pass", "情况属实。")).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/cases/" + road);
		assertThat(acts("complete")).singleElement().satisfies(decision -> assertThat(decision.reason()).isEqualTo("情况属实。"));
		assertThat(desk.isOpen(road, "desk-check")).isFalse();
	}

	@Test
	void whatIsMissingIsSaidOnTopAndAtItsFieldAndWhatWasTypedStays() {
		var again = answer(CLERK, key, FIRST, "return", "短");
		assertThat(again).hasStatus(422).bodyText()
			.contains("data-focus=\"data-focus\"", "有几处需要修改", "href=\"#field-reason\"", "id=\"field-reason-error\"", "“理由”至少要写 4 个字。",
					"href=\"#field-returnTo\"", "短</textarea>", "value=\"路基\"", "name=\"key\" value=\"" + key + "\"", "data-open=\"true\"")
			.containsPattern("value=\"return\"[^>]*checked").doesNotContain("??");
		assertThat(acts("complete")).isEmpty();
		assertThat(desk.isOpen(road, "desk-check")).isTrue();
	}

	@Test
	void aPaperHandedInStaysWhenTheAnswersComeBackAndCountsInTheEnd() {
		var again = hand(CLERK, "清单.pdf", "%PDF-1.7 清单", "return");
		assertThat(again).hasStatus(422).bodyText().contains("清单.pdf", "已上传，取消勾选即移除");
		var kept = KEPT.matcher(body(again)).results().map(found -> found.group(1)).findFirst().orElseThrow();
		assertThat(pages.post().uri("/tasks/" + task + "/completion").param("key", key).param("revision", String.valueOf(FIRST)).param("papers", kept)
			.param("outcome", "pass").param("lines[0].item", "路基").with(people.as(CLERK)).with(csrf()).exchange()).hasStatus3xxRedirection();
		assertThat(get(CLERK, "/cases/" + road)).bodyText().contains("清单.pdf", "/cases/" + road + "/papers/" + kept);
	}

	@Test
	void aPaperThatIsNoneIsRefusedAtItsFieldAndTheRestStays() {
		assertThat(hand(CLERK, "virus.pdf", "MZ not a paper", "pass")).hasStatus(422).bodyText()
			.contains("href=\"#field-papers\"", "id=\"field-papers-error\"", "“virus.pdf”不能上传", "value=\"路基\"").doesNotContain("??");
		assertThat(acts("complete")).isEmpty();
	}

	@Test
	void aPaperChangedInTheDatabaseIsNotShownAsTheOldOne() {
		var page = hand(CLERK, "明细.pdf", "%PDF-1.7 " + key, "pass");
		assertThat(page).hasStatus3xxRedirection();
		var paper = Hashes.sha256(("%PDF-1.7 " + key).getBytes(StandardCharsets.UTF_8));
		var address = "/cases/" + road + "/papers/" + jdbc.sql("select id from attachment where sha256 = ?").param(paper).query(UUID.class).single();
		assertThat(pages.get().uri(address).with(people.as(CLERK)).exchange()).hasStatusOk();
		owner.jdbc().sql("update attachment_content set content = 'other' where sha256 = ?").param(paper).update();
		assertThat(pages.get().uri(address).with(people.as(CLERK)).exchange()).hasStatus(410).bodyText().doesNotContain("other");
	}

	@Test
	void whenTheDecisionCannotBeWrittenItDoesNotHappen() throws Exception {
		var count = commands();
		try (var connection = server.getPostgresDatabase().getConnection(); var administrator = connection.createStatement()) {
			administrator.execute("create function no_room() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$");
			administrator.execute("create trigger no_room before insert on decision for each row when (new.chain = '" + road + "') execute function no_room()");
			try {
				assertThat(answer(CLERK, key, FIRST, "pass", "情况属实。")).hasFailed();
			}
			finally {
				administrator.execute("drop trigger no_room on decision; drop function no_room()");
			}
		}
		assertThat(desk.isOpen(road, "desk-check")).isTrue();
		assertThat(acts("complete")).isEmpty();
		assertThat(commands()).isEqualTo(count);
		assertThat(answer(CLERK, key, FIRST, "pass", "情况属实。")).hasStatus3xxRedirection();
	}

	private long commands() {
		return jdbc.sql("select count(*) from command").query(Long.class).single();
	}

	@Test
	void aSecondPressDoesNothingMoreAndLooksTheSame() {
		for (var press = 0; press < 2; press++) {
			assertThat(hand(CLERK, "清单.pdf", "%PDF-1.7 清单", "pass")).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/cases/" + road);
		}
		assertThat(acts("complete")).hasSize(1);
	}

	@Test
	void twoPressesInTheSameMomentCountOnce() {
		var answers = atOnce(() -> answer(CLERK, key, FIRST, "pass", "同意。"), () -> answer(CLERK, key, FIRST, "pass", "同意。"));
		assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus3xxRedirection());
		assertThat(acts("complete")).hasSize(1);
	}

	@Test
	void theSameKeyWithOtherAnswersIsRefused() {
		answer(CLERK, key, FIRST, "pass", "同意。");
		assertThat(answer(CLERK, key, FIRST, "pass", "另一个意见。")).hasStatus(422).bodyText().contains("已经提交过不同的内容");
		assertThat(acts("complete")).hasSize(1);
	}

	@Test
	void thePageOfAColleagueIsOfNoUse() {
		post(CLERK, "/claim", key);
		assertThat(post(DIRECTOR, "/claim", key)).hasStatus(403);
	}

	@Test
	void whoComesAfterTheAnswerIsToldWhoGaveIt() {
		answer(CLERK, key, FIRST, "pass", "同意。");
		var late = answer(DIRECTOR, UUID.randomUUID().toString(), FIRST, "decline", "不同意这样做。");
		assertThat(late).hasStatus(409).bodyText().contains("“核对资料”已由营山县财政局 经办员于", "系统没有改动任何内容", "href=\"/tasks/" + task + "\"");
		assertThat(acts("complete")).hasSize(1);
	}

	@Test
	void whatAColleagueHoldsIsNotAnsweredOverTheirHead() {
		post(CLERK, "/claim", key);
		assertThat(answer(DIRECTOR, UUID.randomUUID().toString(), FIRST + 1, "pass", "同意。")).hasStatus(409).bodyText().contains("正由营山县财政局 经办员办理");
		assertThat(post(DIRECTOR, "/return-to-office", UUID.randomUUID().toString())).hasStatus(409);
		assertThat(get(DIRECTOR, "/cases/" + road)).hasStatusOk().bodyText().contains("正由营山县财政局 经办员办理").doesNotContain("id=\"answer\"");
		assertThat(acts("complete")).isEmpty();
	}

	@Test
	void anOldPageIsRefusedWhenTheTaskWasHeldInBetween() {
		post(DIRECTOR, "/claim", UUID.randomUUID().toString());
		post(DIRECTOR, "/return-to-office", UUID.randomUUID().toString());
		assertThat(answer(CLERK, key, FIRST, "pass", "同意。")).hasStatus(409).bodyText().contains("请刷新后再办理");
		assertThat(acts("complete")).isEmpty();
	}

	@Test
	void ofTwoWhoClaimInTheSameMomentOneHoldsItAndTheOtherIsToldWho() {
		var answers = atOnce(() -> post(CLERK, "/claim", UUID.randomUUID().toString()), () -> post(DIRECTOR, "/claim", UUID.randomUUID().toString()));
		assertThat(answers).extracting(answer -> answer.getResponse().getStatus()).containsExactlyInAnyOrder(302, 409);
		var holder = acts("claim");
		assertThat(holder).hasSize(1);
		assertThat(answers).filteredOn(answer -> answer.getResponse().getStatus() == 409).singleElement()
			.satisfies(refused -> assertThat(body(refused)).contains("正由" + holder.get(0).actor().name() + "办理"));
	}

	@Test
	void ofTwoWhoAnswerInTheSameMomentOneDecidesAndTheOtherIsToldWho() {
		var answers = atOnce(() -> answer(CLERK, UUID.randomUUID().toString(), FIRST, "pass", "同意。"),
				() -> answer(DIRECTOR, UUID.randomUUID().toString(), FIRST, "decline", "不予受理这一项。"));
		assertThat(answers).extracting(answer -> answer.getResponse().getStatus()).containsExactlyInAnyOrder(302, 409);
		var decided = acts("complete");
		assertThat(decided).hasSize(1);
		assertThat(answers).filteredOn(answer -> answer.getResponse().getStatus() == 409).singleElement()
			.satisfies(refused -> assertThat(body(refused)).contains("已由" + decided.get(0).actor().name()));
	}

	@Test
	void comingBackToADoneTaskShowsTheCaseAndWhoDidIt() {
		answer(CLERK, key, FIRST, "pass", "同意。");
		assertThat(get(CLERK, "/tasks/" + task)).hasStatus3xxRedirection().redirectedUrl().startsWith("/cases/" + road);
		assertThat(get(CLERK, "/cases/" + road + "?task=" + task)).hasStatusOk().bodyText()
			.contains("“核对资料”已由营山县财政局 经办员于").doesNotContain("id=\"answer\"");
	}

	@Test
	void whoIsAskedFromElsewhereReadsTheCaseUntilTheyHaveAnswered() {
		var asked = desk.open("511322:water");
		task = desk.task(asked);
		assertThat(get("yingshan-water-clerk", "/cases/" + asked)).hasStatusOk().bodyText().contains("id=\"answer\"");
		assertThat(answer("yingshan-water-clerk", key, FIRST, "pass", "同意。")).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/inbox");
		assertThat(get("yingshan-water-clerk", "/cases/" + asked)).hasStatus(404);
		assertThat(answer("yingshan-water-clerk", key, FIRST, "pass", "同意。")).hasStatus3xxRedirection();
	}

	@Test
	void whatOnlyStandsToBeReadIsTextAndNoInput() {
		assertThat(answer(CLERK, key, FIRST, "pass", "同意。")).hasStatus3xxRedirection();
		var page = body(get("yingshan-leading-group-member", "/cases/" + road));
		assertThat(page).contains("id=\"answer\"").doesNotContain("readonly=\"readonly\"");
	}

	@Test
	void withoutScriptAnotherRowComesWithThePageAndNothingIsLost() {
		assertThat(pages.post().uri("/tasks/" + task + "/form").param("key", key).param("revision", String.valueOf(FIRST)).param("addRow", "lines")
			.param("lines[0].item", "路基").param("lines[1].item", "").param("outcome", "pass").with(people.as(CLERK)).with(csrf()).exchange())
			.hasStatusOk().bodyText().contains("value=\"路基\"", "name=\"lines[2].item\"", "<html");
	}

	private List<MvcTestResult> atOnce(Supplier<MvcTestResult> one, Supplier<MvcTestResult> other) {
		var together = new CyclicBarrier(2);
		return Stream.of(one, other).map(act -> CompletableFuture.supplyAsync(() -> {
			await(together);
			return act.get();
		})).toList().stream().map(CompletableFuture::join).toList();
	}

	private static void await(CyclicBarrier together) {
		try {
			together.await();
		}
		catch (Exception broken) {
			throw new IllegalStateException(broken);
		}
	}

	private List<Decision> acts(String act) {
		return decisions.of(road.toString()).stream().filter(decision -> decision.act().equals(act)).toList();
	}

	private MvcTestResult answer(String person, String key, int revision, String outcome, String said) {
		return pages.post().uri("/tasks/" + task + "/completion").param("key", key).param("revision", String.valueOf(revision))
			.param("lines[0].item", "路基").param("lines[0].cost", "12.5").param("outcome", outcome)
			.param(outcome.equals("pass") ? "opinion" : "reason", said).with(people.as(person)).with(csrf()).exchange();
	}

	private MvcTestResult hand(String person, String name, String content, String outcome) {
		return pages.post().uri("/tasks/" + task + "/completion").multipart()
			.file(new MockMultipartFile("papers", name, "application/pdf", content.getBytes(StandardCharsets.UTF_8))).param("key", key)
			.param("revision", String.valueOf(FIRST)).param("lines[0].item", "路基").param("outcome", outcome).with(people.as(person)).with(csrf()).exchange();
	}

	private MvcTestResult post(String person, String act, String key) {
		return pages.post().uri("/tasks/" + task + act).param("key", key).with(people.as(person)).with(csrf()).exchange();
	}

	private MvcTestResult get(String person, String path) {
		return pages.get().uri(path).with(people.as(person)).exchange();
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
