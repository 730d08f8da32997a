package org.xieshou.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.inbox.Desk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an attacker sends a program's interface: refused with a problem that names the place, nothing changed, nothing told. */
@XieshouTest
class HostileProgramTests {

	private static final String CLERK = "yingshan-finance-clerk";

	private static final List<String> VALUES = List.of("' or '1'='1", "x'; drop table case_file; --", "a\u0000b", "\uD800", "-1", "99999999999999999999",
			"c.id; select 1", "opened_at desc", "../../etc/passwd", "${1337*7331}", "x".repeat(20_000), "");

	@Autowired
	Programs programs;

	@Autowired
	Desk desk;

	@Autowired
	SignedInAs people;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@TestFactory
	Stream<DynamicTest> noFilterOrderOrCursorReachesTheDatabase() {
		return Stream.of("/projects?kind=", "/projects?county=", "/projects?stage=", "/projects?state=", "/projects?sort=", "/projects?cursor=", "/projects?limit=",
				"/tasks?only=", "/tasks?sort=", "/tasks?kind=", "/tasks?cursor=", "/tasks/done?cursor=", "/releases?cursor=", "/notices?place=", "/notices?cursor=")
			.map(address -> DynamicTest.dynamicTest(address, () -> VALUES.stream().filter(value -> !value.isEmpty() || !address.endsWith("limit="))
				.forEach(value -> refused(programs.get(CLERK, address + encode(value)), 400))));
	}

	@Test
	void wordsLookedForAreWordsWhateverTheyAre() {
		for (var value : List.of("' or '1'='1", "x'; drop table case_file; --", "%", "_", "\\", "${1337*7331}")) {
			assertThat(programs.get(CLERK, "/projects?q=" + encode(value))).as(value).hasStatusOk();
		}
		for (var value : List.of("a\u0000b", "x".repeat(101), "a\nb")) {
			refused(programs.get(CLERK, "/projects?q=" + encode(value)), 400);
		}
	}

	@Test
	void whatARouteDoesNotAskForIsRefused() {
		refused(programs.get(CLERK, "/projects?person=yilong-office-clerk"), 400);
		refused(programs.get(CLERK, "/projects?sort=title&sort=amount"), 400);
		refused(programs.get(CLERK, "/projects?Kind=village-road"), 400);
	}

	@Test
	void aCursorOfAnotherListFilterOrHandIsRefused() {
		desk.open(Desk.FINANCE);
		desk.open(Desk.FINANCE);
		var next = programs.read(CLERK, "/projects?limit=1").get("next").asString();
		assertThat(programs.get(CLERK, next)).hasStatusOk();
		refused(programs.get(CLERK, next.replace("limit=1", "limit=1&state=archived")), 400);
		refused(programs.get(CLERK, next.replace("limit=1", "limit=1&sort=title")), 400);
		refused(programs.get(CLERK, next.replace("/projects", "/releases")), 400);
		var at = next.lastIndexOf('.') + 5;
		refused(programs.get(CLERK, next.substring(0, at) + (next.charAt(at) == 'x' ? 'y' : 'x') + next.substring(at + 1)), 400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "\"x\"", "{", "{}", "{\"answers\":null}", "{\"answers\":[]}", "{\"answers\":\"x\"}", "{\"answers\":{}} {}",
			"{\"answers\":{},\"person\":\"yingshan-office-director\"}", "{\"answers\":{},\"actor\":{\"person\":\"x\"}}", "{\"answers\":{},\"assignee\":\"x\"}",
			"{\"answers\":{},\"answers\":{}}", "{\"@class\":\"java.util.HashMap\",\"answers\":{}}", "{\"answers\":{}} trailing", "{'answers':{}}", "{\"answers\":{\"a\":NaN}}",
			"{\"answers\":{\"lines\":[{\"cost\":1e400}]}}", "{\"answers\":{\"lines\":[{\"cost\":1e999999999}]}}" })
	void aBodyThatIsNotWhatIsAskedForIsRefused(String body) {
		refused(complete(body.getBytes(StandardCharsets.UTF_8)), 400);
	}

	@Test
	void aBodyTooDeepTooManyOrNoTextIsRefused() {
		refused(complete(("{\"answers\":" + "{\"a\":".repeat(1000) + "1" + "}".repeat(1001)).getBytes(StandardCharsets.UTF_8)), 400);
		var keys = new StringBuilder("{\"answers\":{\"k\":1");
		for (var key = 0; key < 10_000; key++) {
			keys.append(",\"k").append(key).append("\":1");
		}
		refused(complete(keys.append("}}").toString().getBytes(StandardCharsets.UTF_8)), 400);
		refused(complete(("{\"answers\":{\"opinion\":\"" + "字".repeat(30_000) + "\"}}").getBytes(StandardCharsets.UTF_8)), 400);
		refused(complete(("{\"answers\":{\"n\":" + "9".repeat(5000) + "}}").getBytes(StandardCharsets.UTF_8)), 400);
		refused(complete(new byte[] { '{', '"', (byte) 0xC3, (byte) 0x28, '"', '}' }), 400);
		refused(complete(new byte[300 * 1024]), 413);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"outcome\":true}", "{\"outcome\":{\"a\":1}}", "{\"outcome\":[\"pass\"]}", "{\"outcome\":\"pass\",\"assignee\":\"x\"}",
			"{\"outcome\":\"pass\",\"opinion\":\"a\\u0000b\"}", "{\"outcome\":\"pass\",\"lines\":\"x\"}", "{\"outcome\":\"pass\",\"lines\":[1]}",
			"{\"outcome\":\"pass\",\"lines\":[{\"item\":{},\"cost\":\"1\"}]}", "{\"outcome\":\"approve-all\"}", "{\"outcome\":\"pass\",\"returnTo\":\"user_other\"}",
			"{\"outcome\":\"pass\",\"lines\":[{\"item\":\"x\",\"cost\":1e29}]}" })
	void answersOfWrongTypesOrToFieldsNotAskedAreRefusedAndNothingHappens(String answers) {
		var road = desk.open(Desk.FINANCE);
		var before = written();
		var answer = programs.complete(CLERK, desk.task(road), 1, answers).exchange();
		refused(answer, 422);
		assertThat(written()).isEqualTo(before);
		assertThat(programs.read(answer).get("errors").get(0).get("name").asString()).startsWith("answers");
	}

	@Test
	void otherContentTypesAreRefused() {
		var task = desk.task(desk.open(Desk.FINANCE));
		for (var type : List.of("text/plain", "application/x-www-form-urlencoded", "application/xml", "multipart/form-data; boundary=x", "application/x-java-serialized-object")) {
			refused(programs.act(HttpMethod.POST, CLERK, "/tasks/" + task + "/completion", 1).contentType(MediaType.parseMediaType(type)).content("x").exchange(), 415);
		}
		refused(programs.act(HttpMethod.POST, CLERK, "/tasks/" + task + "/completion", 1).content("{}").exchange(), 415);
	}

	@Test
	void otherMethodsFormatsAndAddressesAreRefusedInProblemForm() {
		var wrong = programs.request(HttpMethod.PUT, CLERK, "/projects").exchange();
		refused(wrong, 405);
		assertThat(wrong.getResponse().getHeader("Allow")).contains("GET");
		refused(programs.request(HttpMethod.GET, CLERK, "/projects").header("Accept", "application/xml").exchange(), 406);
		refused(programs.get(CLERK, "/nowhere"), 404);
		refused(programs.get(CLERK, "/tasks/" + UUID.randomUUID()), 404);
		refused(programs.get(CLERK, "/tasks/x%00y"), 400, 404);
	}

	@Test
	void anActWithoutThePagesTokenIsRefusedInASession() {
		var task = desk.task(desk.open(Desk.FINANCE));
		refused(mvc.post().uri("/api/v1/tasks/" + task + "/claim").header("If-Match", "\"1\"").header("Idempotency-Key", "k").with(people.as(CLERK)).exchange(), 403);
	}

	@Test
	void noKeyIsTooLongOrStrange() {
		var task = desk.task(desk.open(Desk.FINANCE));
		for (var key : List.of("x".repeat(65), "a b", "a\tb", "ä", "' or 1=1")) {
			refused(programs.request(HttpMethod.POST, CLERK, "/tasks/" + task + "/claim").header("If-Match", "\"1\"").header("Idempotency-Key", key).exchange(), 400);
		}
	}

	@Test
	void problemsAreSaidInTheReadersLanguage() {
		assertThat(programs.get(CLERK, "/nowhere")).bodyJson().extractingPath("$.title").isEqualTo("没有找到");
		var english = programs.request(HttpMethod.GET, CLERK, "/nowhere").header("Accept-Language", "en-GB,en;q=0.9").exchange();
		assertThat(english).hasHeader("Content-Language", "en").bodyJson().extractingPath("$.title").isEqualTo("Not found");
		assertThat(programs.request(HttpMethod.GET, CLERK, "/projects?limit=0").header("Accept-Language", "en").exchange()).bodyText().contains("from 1 to 100");
	}

	private MvcTestResult complete(byte[] body) {
		var task = desk.task(desk.open(Desk.FINANCE));
		return programs.act(HttpMethod.POST, CLERK, "/tasks/" + task + "/completion", 1).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private void refused(MvcTestResult answer, Integer... statuses) {
		assertThat(answer.getUnresolvedException()).isNull();
		assertThat(answer.getResponse().getStatus()).as(answer.getRequest().getRequestURI() + "?" + answer.getRequest().getQueryString()).isIn((Object[]) statuses);
		assertThat(answer).hasContentType("application/problem+json;charset=UTF-8");
		assertThat(answer).bodyText().doesNotContain("Exception", "org.", "java.", "jackson", "{0}", "select ", "??");
	}

	private long written() {
		return jdbc.sql("select (select count(*) from decision) + (select count(*) from command) + (select count(*) from attachment)").query(Long.class).single();
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
