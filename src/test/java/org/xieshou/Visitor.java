package org.xieshou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Somebody at the real server without a browser: with cookies of their own, and with the token that a page gives for posting. */
public class Visitor {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"|name=\"csrf\" content=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String address;

	public Visitor(int port) {
		address = "http://127.0.0.1:" + port;
	}

	/** Opens the list of officials and picks one; answers with the statuses of both. */
	public int[] signIn(String person) throws IOException, InterruptedException {
		var page = get("/sign-in");
		var answer = send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("person=" + person + "&_csrf=" + token(page.body()))));
		return new int[] { page.statusCode(), answer.statusCode() };
	}

	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(request(path));
	}

	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(address + path));
	}

	public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
	}

	/** The token a page gives for posting. */
	public static String token(String page) {
		var found = TOKEN.matcher(page);
		assertThat(found.find()).isTrue();
		return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(Objects::nonNull).findFirst().orElseThrow();
	}

}
