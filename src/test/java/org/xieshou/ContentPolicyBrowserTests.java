package org.xieshou;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real browser opens every page there is: none of them breaks the content policy, and a script somebody smuggled in does not run. */
@BrowserTest
class ContentPolicyBrowserTests {

	private static final String LISTEN = """
			window.violations = [];
			addEventListener('securitypolicyviolation', event =>
				window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
			addEventListener('error', event => window.violations.push(`error ${event.message}`));""";

	/** Files, parts of pages, and what only a walk with answers of its own can open. */
	private static final Predicate<String> IS_PAGE = route -> !route.matches(".*\\.(xlsx|csv|bpmn|json|pdf|txt|yaml)$|/error|/api/.*|/divisions.*");

	/** The diagrams, tables and forms an administrator changes, one of each kind. */
	private static final List<String> WORKSHOPS = List.of("/admin/models/approval-route.dmn", "/admin/models/joint-review.form");

	@LocalServerPort
	int port;

	@Autowired
	RouteSample samples;

	@TestFactory
	Stream<DynamicTest> noPageBreaksTheContentPolicy() {
		var sample = samples.make();
		var walks = new TreeMap<String, List<String>>();
		RouteSample.expectations().forEach((key, who) -> {
			var route = key.substring(key.indexOf(' ') + 1);
			if (key.startsWith("GET ") && IS_PAGE.test(route)) {
				walks.computeIfAbsent(reader(who), person -> new ArrayList<>()).add(sample.address(route, who));
			}
		});
		walks.get("nanchong-process-admin").addAll(WORKSHOPS);
		return walks.entrySet().stream().map(walk -> DynamicTest.dynamicTest(walk.getKey(), () -> assertThat(walk(walk.getKey(), walk.getValue())).isEmpty()));
	}

	@Test
	void aScriptThatIsNotOursDoesNotRun() {
		try (var browser = new OfficialsBrowser(port)) {
			var page = browser.signIn("yingshan-office-clerk");
			page.evaluate("""
					() => {
						window.ran = [];
						const add = script => document.body.append(script);
						add(Object.assign(document.createElement('script'), { textContent: "window.ran.push('inline')" }));
						const guessed = Object.assign(document.createElement('script'), { textContent: "window.ran.push('guessed')" });
						guessed.setAttribute('nonce', 'bm9uY2U=');
						add(guessed);
						add(Object.assign(document.createElement('script'), { src: 'data:text/javascript,window.ran.push("data")' }));
						document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.ran.push(1)">');
					}""");
			page.waitForLoadState(LoadState.NETWORKIDLE);
			assertThat((List<?>) page.evaluate("window.ran")).isEmpty();
		}
	}

	private List<String> walk(String person, List<String> addresses) {
		try (var browser = new OfficialsBrowser(port)) {
			var page = person.equals("public") ? browser.stranger() : browser.signIn(person);
			page.addInitScript(LISTEN);
			return addresses.stream().flatMap(address -> broken(browser, page, address)).toList();
		}
	}

	private static Stream<String> broken(OfficialsBrowser browser, Page page, String address) {
		int status;
		try {
			status = browser.open(page, address);
		}
		catch (PlaywrightException saved) {
			assertThat(saved).hasMessageContaining("Download is starting");
			return Stream.empty();
		}
		page.waitForLoadState(LoadState.NETWORKIDLE);
		var violations = ((List<?>) page.evaluate("window.violations ?? ['the page was not listened to']")).stream().map(String::valueOf);
		return Stream.concat(violations, Stream.of(status).filter(code -> code >= 500).map(String::valueOf)).map(what -> address + ": " + what);
	}

	/** Somebody who sees the pages of this kind. */
	private static String reader(String who) {
		return switch (who) {
			case "public" -> "public";
			case "auditors" -> "nanchong-auditor";
			case "administrators" -> "nanchong-process-admin";
			case "directory" -> "nanchong-directory-admin";
			case "system" -> "nanchong-system-admin";
			case "payments", "finance" -> "yingshan-finance-clerk";
			case "draft", "own" -> "gufo-village-clerk";
			default -> "yingshan-office-clerk";
		};
	}

}
