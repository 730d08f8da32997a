package org.xieshou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What an attacker sends: every list gets every hostile value, every act is tried from another site, stored text stays text. */
@XieshouTest
class HostileRequestTests {

	private static final List<String> WORDS = List.of("q", "find", "kind", "sort", "only", "step", "county", "source", "who", "office", "act", "outcome",
			"place", "person", "under", "number", "type", "contact");

	/** Asked apart, because a refusal of one of these hides what became of the words. */
	private static final List<String> NUMBERS_DAYS_AND_CURSORS = List.of("page", "before", "year", "from", "to", "at", "after");

	private static final List<String> VALUES = List.of("' or '1'='1", "x'; drop table case_file; --", "%", "\\", "a\u0000b", "\uD800", "-1",
			"99999999999999999999", "2026-99-99", "../../../../etc/passwd", "${1337*7331}", "__${1337*7331}__::.x", "*{1337*7331}", "#{1337*7331}",
			"T(java.lang.Runtime)", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "\u202Egnp.exe", "\r\nSet-Cookie: a=b", "x".repeat(20_000));

	private static final Set<Integer> ANSWERS = Set.of(200, 302, 400, 403, 404, 422);

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	ProjectSelection selection;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@TestFactory
	Stream<DynamicTest> noListIsTroubledByWhatItIsAskedFor() {
		var addresses = routes(HttpMethod.GET).filter(route -> !route.contains("{") && !route.endsWith("xlsx") && !route.equals("/error")).sorted().toList();
		return addresses.stream().map(address -> DynamicTest.dynamicTest(address, () -> assertThat(VALUES.stream()
			.flatMap(value -> Stream.of(WORDS, NUMBERS_DAYS_AND_CURSORS).flatMap(parameters -> wrong(address, parameters, value))).toList()).isEmpty()));
	}

	@Test
	void noActIsDoneForAnotherSite() {
		var done = routes(HttpMethod.POST).map(route -> route.replaceAll("\\{[^/]*}(?=/|$)", UUID.randomUUID().toString()))
			.filter(address -> mvc.post().uri(address).with(signedIn.as("yingshan-office-clerk")).exchange().getResponse().getStatus() != 403).toList();
		assertThat(done).as("acts that need no token of our own page").isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases/..%2f..%2fetc", "/cases/%00", "/cases/1'%20or%201=1", "/cases/00000000-0000-0000-0000-000000000000%0d%0aX:y",
			"/admin;a=b", "//admin", "/admin/..;/admin", "/%61dmin", "/admin%2f", "/ADMIN", "/pool/../admin", "/cases/x/papers/..%2f..%2fpom.xml",
			"/public/notices/..%2f..%2f", "/vendor/../application.yaml", "/vendor/..%2fapplication.yaml", "/islands/%2e%2e/application.yaml" })
	void noSpellingOfAnAddressGetsPast(String address) {
		var answer = mvc.get().uri(URI.create("http://localhost" + address)).with(signedIn.as("yingshan-office-clerk")).exchange().getResponse();
		assertThat(answer.getStatus()).isIn(400, 403, 404);
		assertThat(text(answer)).doesNotContain("Exception", "org.", "root:", "datasource");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Forwarded-Prefix: /admin", "X-Original-URL: /admin", "X-Rewrite-URL: /admin", "X-HTTP-Method-Override: DELETE",
			"X-Forwarded-Host: evil.example", "Forwarded: host=evil.example;proto=https", "X-Forwarded-For: 127.0.0.1", "X-Forwarded-User: nanchong-process-admin" })
	void noHeaderOfAProxyIsBelieved(String header) {
		var parts = header.split(": ");
		var strange = mvc.get().uri("/admin").header(parts[0], parts[1]).exchange().getResponse();
		assertThat(strange.getStatus()).isEqualTo(302);
		assertThat(strange.getRedirectedUrl()).isEqualTo("/sign-in?to=%2Fadmin");
		var official = mvc.get().uri("/inbox").header(parts[0], parts[1]).with(signedIn.as("yingshan-office-clerk")).exchange().getResponse();
		assertThat(official.getStatus()).isEqualTo(200);
		assertThat(text(official)).doesNotContain("evil.example");
	}

	@Test
	void noAddressChangesAnythingWhenItIsOnlyRead() {
		var before = recorded();
		routes(HttpMethod.GET).filter(route -> !route.equals("/error")).map(route -> route.replaceAll("\\{[^/]*}(?=/|$|\\.)", UUID.randomUUID().toString()))
			.forEach(address -> get(address, reader(address)));
		assertThat(recorded()).isEqualTo(before);
	}

	private long recorded() {
		return jdbc.sql("select (select count(*) from decision) + (select count(*) from command) + (select count(*) from attachment)").query(Long.class).single();
	}

	@Test
	void storedTextStaysTextOnEveryPageAndSheet() throws Exception {
		var evil = "=HYPERLINK(\"http://evil\")<script>alert(1)</script>[[${1337*7331}]]" + UUID.randomUUID().toString().substring(0, 8);
		var id = selection.propose(Proposals.titled(evil), Proposals.COMMITTEE);
		for (var address : List.of("/cases/" + id, "/search?q=" + encode(evil.substring(evil.length() - 8)), "/inbox", "/")) {
			var page = text(get(address, "wanglonghu-township-clerk"));
			assertThat(page).as(address).doesNotContain("<script>alert(1)", "9801547");
		}
		var sheet = get("/inbox/sheets/todo.xlsx", "wanglonghu-township-clerk").getContentAsByteArray();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
			var formulas = new ArrayList<String>();
			workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> {
				if (cell.getCellType() == CellType.FORMULA) {
					formulas.add(cell.getCellFormula());
				}
			}));
			assertThat(formulas).isEmpty();
		}
	}

	@Test
	void everyAnswerCarriesTheHeadersThatKeepABrowserInItsBounds() {
		for (var address : List.of("/", "/inbox", "/public", "/sign-in", "/nowhere", "/css/xieshou.css")) {
			var answer = get(address, "yingshan-office-clerk");
			assertThat(answer.getHeader("Content-Security-Policy")).as(address).contains("default-src 'none'", "object-src 'none'", "base-uri 'none'",
					"frame-ancestors 'none'", "form-action 'self'", "script-src-attr 'none'").doesNotContain("unsafe-eval")
				.containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/]{24}';").containsOnlyOnce("unsafe-");
			assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).as(address).isEqualTo("same-origin");
			assertThat(answer.getHeader("Permissions-Policy")).as(address).contains("camera=()", "geolocation=()");
			assertThat(answer.getHeader("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
			assertThat(answer.getHeader("Referrer-Policy")).as(address).isEqualTo("same-origin");
			assertThat(answer.getHeader("X-Powered-By")).as(address).isNull();
		}
	}

	@Test
	void aPageNamesItsScriptsByAWordThatIsMadeAnewForEveryAnswer() {
		var words = Stream.of("/inbox", "/inbox", "/public").map(address -> get(address, "yingshan-office-clerk")).map(answer -> {
			var word = answer.getHeader("Content-Security-Policy").replaceAll(".*'nonce-([^']+)'.*", "$1");
			assertThat(text(answer)).contains("nonce=\"" + word + "\"");
			return word;
		}).toList();
		assertThat(words).doesNotHaveDuplicates();
	}

	@Test
	void consolesAndMetricsAreAbsent() {
		for (var address : List.of("/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/loggers", "/engine-rest/task", "/camunda/app", "/h2-console",
				"/swagger-ui/index.html", "/.git/config", "/application.yaml")) {
			assertThat(get(address, "nanchong-process-admin").getStatus()).as(address).isIn(403, 404);
		}
	}

	private Stream<String> wrong(String address, List<String> parameters, String value) {
		var query = String.join("&", parameters.stream().map(parameter -> parameter + "=" + encode(value)).toList());
		try {
			var answer = get(address + "?" + query, reader(address));
			var page = text(answer);
			var cookie = String.valueOf(answer.getHeader("Set-Cookie"));
			var fine = ANSWERS.contains(answer.getStatus()) && Stream.of("<script>alert(1)", "9801547", "<img src=x").noneMatch(page::contains)
					&& !cookie.startsWith("a=");
			return fine ? Stream.empty() : Stream.of(name(value) + ": " + answer.getStatus());
		}
		catch (RuntimeException | AssertionError machine) {
			return Stream.of(name(value) + " failed: " + machine);
		}
	}

	private static String reader(String address) {
		return address.startsWith("/audit") ? "nanchong-auditor" : address.startsWith("/admin") ? "nanchong-process-admin" : "yingshan-finance-clerk";
	}

	private static String name(String value) {
		return value.substring(0, Math.min(value.length(), 30));
	}

	private MockHttpServletResponse get(String address, String person) {
		RequestPostProcessor as = signedIn.as(person);
		return mvc.get().uri(URI.create("http://localhost" + address)).with(as).exchange().getResponse();
	}

	/** The addresses answered to a method. */
	private Stream<String> routes(HttpMethod method) {
		return mapping.getHandlerMethods().keySet().stream()
			.filter(info -> info.getMethodsCondition().getMethods().stream().anyMatch(known -> known.name().equals(method.name())))
			.flatMap(info -> info.getPatternValues().stream());
	}

	private static String encode(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
