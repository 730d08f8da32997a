package org.xieshou.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.xieshou.BrowserTest;

import org.springframework.boot.test.web.server.LocalServerPort;

/** Many more people at once than there are connections are all served: nobody holds one connection while waiting for another. */
@BrowserTest
class CrowdTests {

	private static final int PEOPLE = 60;

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@LocalServerPort
	int port;

	@Test
	void sixtyPeopleWhoSignInAndReadAtOnceAreServed() {
		var officials = List.of("yingshan-office-clerk", "yingshan-finance-clerk", "yilong-office-clerk", "nanchong-auditor");
		var served = IntStream.range(0, PEOPLE).mapToObj(number -> CompletableFuture.supplyAsync(() -> statuses(officials.get(number % officials.size())),
				task -> new Thread(task).start())).toList();
		assertThat(served).allSatisfy(statuses -> assertThat(statuses.join()).isEqualTo(List.of(200, 302, 200, 200, 200)));
	}

	private List<Integer> statuses(String person) {
		var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		try {
			var page = browser.send(HttpRequest.newBuilder(address("/sign-in")).build(), BodyHandlers.ofString());
			var token = TOKEN.matcher(page.body());
			assertThat(token.find()).isTrue();
			var signIn = HttpRequest.newBuilder(address("/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofString("person=" + person + "&_csrf=" + token.group(1))).build();
			return List.of(page.statusCode(), browser.send(signIn, BodyHandlers.discarding()).statusCode(), read(browser, "/"), read(browser, "/css/xieshou.css"),
					read(browser, "/"));
		}
		catch (Exception failed) {
			throw new IllegalStateException(failed);
		}
	}

	private int read(HttpClient browser, String path) throws Exception {
		return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.discarding()).statusCode();
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + port + path);
	}

}
