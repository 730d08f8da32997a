package org.xieshou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.funds.FundedProjects;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much one request may hold, asked of the real server: the longest honest form gets through, what is made to exhaust is refused quickly. */
@BrowserTest
class ServerLimitTests {

	private static final String BOUNDARY = "----xieshou";

	@LocalServerPort
	int port;

	@Autowired
	FundedProjects projects;

	@Autowired
	JdbcClient jdbc;

	private Visitor visitor;

	private String form;

	private String token;

	@BeforeEach
	void aFormIsOpen() throws Exception {
		var road = projects.begun();
		var task = jdbc.sql("select task_id from inbox_task where case_id = ? and form = 'payment-application'").param(road).query(String.class).single();
		form = "/tasks/" + task + "/form";
		visitor = new Visitor(port);
		assertThat(visitor.signIn(FundedProjects.TOWNSHIP)).containsExactly(200, 302);
		token = Visitor.token(visitor.get("/cases/" + road + "?task=" + task).body());
	}

	@Test
	void aFormOfManyRowsIsTaken() throws Exception {
		assertThat(post(2_000, "1").statusCode()).isEqualTo(200);
	}

	@Test
	void tenThousandFieldsAreRefused() throws Exception {
		assertThat(post(10_000, "1").statusCode()).isIn(400, 413);
	}

	@Test
	void moreThanAllPapersTogetherIsAnsweredWithAPageAndNotWithSilence() throws Exception {
		var answer = post(1, "x".repeat(62 * 1024 * 1024));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("提交的附件太大");
	}

	@Test
	void anEndlessHeaderIsRefused() throws Exception {
		var answer = visitor.send(visitor.request("/inbox").header("X-Long", "x".repeat(60_000)));
		assertThat(answer.statusCode()).isIn(400, 431);
		assertThat(answer.body()).doesNotContain("Exception", "Tomcat", "org.");
	}

	@Test
	void whatIsNoFormIsNoForm() throws Exception {
		var object = visitor.request(form).header("Content-Type", "application/x-java-serialized-object").header("X-CSRF-TOKEN", token)
			.POST(BodyPublishers.ofByteArray(new byte[] { (byte) 0xac, (byte) 0xed, 0, 5 }));
		assertThat(visitor.send(object).statusCode()).isIn(400, 415);
	}

	private HttpResponse<String> post(int fields, String value) throws IOException, InterruptedException {
		var parts = IntStream.range(0, fields).mapToObj(field -> part("field" + field, value)).collect(Collectors.joining());
		var known = part("key", UUID.randomUUID().toString()) + part("revision", "1");
		return visitor.send(visitor.request(form).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).header("X-CSRF-TOKEN", token)
			.header("Accept", "text/html").POST(BodyPublishers.ofString(known + parts + "--" + BOUNDARY + "--\r\n", StandardCharsets.UTF_8)));
	}

	private static String part(String name, String value) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
	}

}
