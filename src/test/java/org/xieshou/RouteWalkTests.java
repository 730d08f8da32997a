package org.xieshou;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.xieshou.security.Official;
import org.xieshou.security.Official.ActingOffice;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route there is, taken from the program's own mapping, asked for by every kind of person who must not get at a case, with the
 * real ids of that case in it. Who may do what stands in {@code routes.csv}; a route that is not there fails.
 */
@XieshouTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteWalkTests {

	private static final Set<Integer> NO = Set.of(400, 401, 403, 404);

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mapping;

	@Autowired
	RouteSample samples;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	/** Where a walk leads: a route with the ids of the sample in it. */
	private record Stop(HttpMethod method, String route, String who, String address) {
	}

	@Test
	void everyRouteHasAnExpectationAndEveryExpectationARoute() {
		var expected = RouteSample.expectations().keySet();
		assertThat(routes()).as("routes without an expectation in routes.csv").isSubsetOf(expected);
		assertThat(expected).as("expectations without a route").isSubsetOf(routes());
	}

	@TestFactory
	Stream<DynamicTest> nobodyGetsPastWhatTheirOfficeCovers() {
		var sample = samples.make();
		var stops = RouteSample.expectations().entrySet().stream().map(entry -> stop(entry.getKey(), entry.getValue(), sample)).toList();
		return people().entrySet().stream().map(person -> DynamicTest.dynamicTest(person.getKey(), () -> assertThat(stops.stream()
			.flatMap(stop -> trespass(person.getKey(), person.getValue(), stop, sample)).toList()).isEmpty()));
	}

	@TestFactory
	Stream<DynamicTest> whoseCaseItIsSeesIt() {
		var sample = samples.make();
		return Stream.of("/cases/{id}", "/cases/{id}/papers/{paper}", "/cases/{id}/diagrams/{instance}.bpmn", "/cases/{id}/contracts", "/cases/{id}/claims/{claim}", "/notices/{id}", "/payments/{id}")
			.map(route -> stop("GET " + route, "case", sample))
			.map(stop -> DynamicTest.dynamicTest(stop.route(), () -> assertThat(ask(stop, signedIn.as("yingshan-office-clerk")).getStatus()).isEqualTo(200)));
	}

	/** What somebody got at that they should not, or empty. */
	private Stream<String> trespass(String person, RequestPostProcessor as, Stop stop, RouteSample.Ids sample) {
		var before = written();
		MockHttpServletResponse answer;
		try {
			answer = ask(stop, as);
		}
		catch (RuntimeException | AssertionError machine) {
			return Stream.of(stop.method() + " " + stop.route() + " failed: " + machine);
		}
		var seen = sample.marks().anyMatch(text(answer)::contains) && !Set.of("public", "posted").contains(stop.who());
		var wrong = new ArrayList<String>();
		if (answer.getStatus() >= 500 || !may(person, stop.who()) && !isNo(answer)) {
			wrong.add(answer.getStatus() + " " + answer.getRedirectedUrl());
		}
		if (seen) {
			wrong.add("shows the case");
		}
		if (!may(person, stop.who()) && written() != before) {
			wrong.add("was put on record");
		}
		return wrong.stream().map(what -> stop.method() + " " + stop.route() + ": " + what);
	}

	private static boolean isNo(MockHttpServletResponse answer) {
		return NO.contains(answer.getStatus()) || answer.getStatus() == 302 && String.valueOf(answer.getRedirectedUrl()).startsWith("/sign-in");
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static boolean may(String person, String who) {
		return switch (who) {
			case "public" -> true;
			case "people", "posted" -> !person.equals("anonymous");
			case "auditors" -> person.equals("auditor elsewhere");
			case "administrators" -> person.equals("process administrator");
			case "payments" -> Set.of("office of another county", "finance bureau of another county", "auditor elsewhere").contains(person);
			case "finance" -> person.equals("finance bureau of another county");
			default -> false;
		};
	}

	private Map<String, RequestPostProcessor> people() {
		var people = new LinkedHashMap<String, RequestPostProcessor>();
		people.put("anonymous", SecurityMockMvcRequestPostProcessors.anonymous());
		people.put("office of another county", signedIn.as("yilong-office-clerk"));
		people.put("finance bureau of another county", signedIn.as("yilong-finance-clerk"));
		people.put("another line bureau of the county", signedIn.as("yingshan-education-clerk"));
		people.put("another township", signedIn.as("damiao-township-clerk"));
		people.put("partner of another pair", signedIn.as("wenzhou-cooperation-clerk"));
		people.put("process administrator", signedIn.as("nanchong-process-admin"));
		var office = new ActingOffice("5101:audit", "成都市审计局");
		people.put("auditor elsewhere", SignedInAs.as(new Official("chengdu-auditor", "成都市审计局 审计员", office, List.of(office), Set.of(Official.AUDITOR))));
		return people;
	}

	private static Stop stop(String key, String who, RouteSample.Ids sample) {
		var route = key.substring(key.indexOf(' ') + 1);
		return new Stop(HttpMethod.valueOf(key.substring(0, key.indexOf(' '))), route, who, sample.address(route, who));
	}

	private MockHttpServletResponse ask(Stop stop, RequestPostProcessor as) {
		if (stop.route().equals("/api/v1/papers")) {
			return mvc.post().uri(stop.address() + "?name=x.pdf").contentType(MediaType.APPLICATION_OCTET_STREAM).content("%PDF-1.7").with(as)
				.with(SecurityMockMvcRequestPostProcessors.csrf()).exchange().getResponse();
		}
		if (stop.route().startsWith("/api/v1/")) {
			return mvc.method(stop.method()).uri(stop.address()).header("If-Match", "\"1\"").header("Idempotency-Key", UUID.randomUUID().toString())
				.contentType(MediaType.APPLICATION_JSON).content("{\"answers\":{}}").with(as).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange().getResponse();
		}
		return mvc.method(stop.method()).uri(stop.address()).param("key", UUID.randomUUID().toString()).param("reason", "说明")
			.param("revision", "1").with(as).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange().getResponse();
	}

	/** How much is on record. */
	private long written() {
		return jdbc.sql("select (select count(*) from decision) + (select count(*) from command) + (select count(*) from attachment)")
			.query(Long.class).single();
	}

	private Set<String> routes() {
		return mapping.getHandlerMethods().keySet().stream()
			.flatMap(info -> info.getPatternValues().stream().flatMap(pattern -> info.getMethodsCondition().getMethods().stream()
				.map(method -> method + " " + pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[\\d,]+})*}", "{$1}"))))
			.collect(Collectors.toSet());
	}

}
