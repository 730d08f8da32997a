package org.xieshou.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.funds.FundedProjects;
import org.xieshou.inbox.Desk;
import org.xieshou.notice.PostedNotices;
import org.xieshou.time.MovableClock;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Other programs are told what happened: at least once, signed, without anything of a person, and not for ever where nobody listens. */
@XieshouTest
class WebhookTests {

	private static final String ADMIN = "nanchong-system-admin";

	private static final Pattern SECRET = Pattern.compile("<pre class=\"sample\" tabindex=\"0\">([\\w-]{43})</pre>");

	@Autowired
	Sender sender;

	@Autowired
	Webhooks webhooks;

	@Autowired
	Deliveries deliveries;

	@Autowired
	DecisionLog decisions;

	@Autowired
	FundedProjects projects;

	@Autowired
	PostedNotices notices;

	@Autowired
	Desk desk;

	@Autowired
	SignedInAs people;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	MovableClock clock;

	@Autowired
	MockMvcTester mvc;

	private final JsonMapper json = new JsonMapper();

	private Receiver receiver;

	private String secret;

	@BeforeEach
	void aReceiverOnThisMachine() throws IOException {
		receiver = new Receiver();
	}

	@AfterEach
	void nobodyListensAnyMore() {
		jdbc.sql("update webhook set state = 'deleted'").update();
		receiver.close();
		clock.reset();
	}

	@Test
	void aReleaseIsToldSignedWithIdsAndLinksOnly() {
		register("511322", "instalment.released");
		var road = projects.begun();
		projects.pay(road, "480000.00", "45");
		sender.send();
		var got = receiver.got().get(0);
		assertThat(receiver.got()).hasSize(1);
		assertThat(got.header("Xieshou-Event")).isEqualTo("instalment.released");
		assertThat(got.path()).isEqualTo("/hook?x=1");
		var body = json.readTree(got.body());
		assertThat(body.propertyNames()).containsExactlyInAnyOrder("id", "event", "at", "project", "release");
		assertThat(json.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build().readValue(got.body(), Message.class).release()).isNotNull();
		assertThat(body.get("project").get("id").asString()).isEqualTo(road.toString());
		assertThat(body.get("id").asString()).isEqualTo(got.header("Xieshou-Delivery"));
		assertThat(mvc.get().uri(body.get("release").get("href").asString()).with(people.as("yingshan-finance-clerk"))).hasStatusOk();
		assertThat(got.header("Xieshou-Signature")).isEqualTo(Signature.of(secret, got.header("Xieshou-Timestamp"), got.body()));
		sender.send();
		assertThat(receiver.got()).hasSize(1);
	}

	@Test
	void noticesAndTasksOfOfficesAreToldEachOnce() {
		register("511322", "notice.published", "task.offered");
		notices.posted("completion");
		var road = desk.open(Desk.FINANCE);
		sender.send();
		assertThat(receiver.got()).filteredOn(got -> got.header("Xieshou-Event").equals("notice.published")).hasSize(1);
		assertThat(receiver.got()).filteredOn(got -> got.body().contains(desk.task(road))).singleElement()
			.satisfies(got -> assertThat(got.body()).contains("\"office\":\"511322:finance\""));
	}

	@Test
	void whoWantsAnotherPlaceOrEventIsNotTold() {
		register("511324", "instalment.released", "task.offered");
		desk.open(Desk.FINANCE);
		sender.send();
		assertThat(receiver.got()).isEmpty();
	}

	@Test
	void whatDidNotHappenIsNotTold() {
		register("511322", "task.offered");
		transaction.executeWithoutResult(status -> {
			desk.open(Desk.FINANCE);
			status.setRollbackOnly();
		});
		sender.send();
		assertThat(receiver.got()).isEmpty();
	}

	@Test
	void whatIsNotTakenIsSentAgainAfterGrowingGapsAndThenGivenUpAndTheAdministratorIsTold() {
		var id = register("511322", "task.offered");
		receiver.answers(503);
		post("/system/webhooks/" + id + "/test");
		var before = clock.instant();
		for (var gap : List.of(0, 1, 5, 30, 120, 360, 720, 1440)) {
			clock.advance(Duration.ofMinutes(gap).plusSeconds(1));
			sender.send();
			sender.send();
		}
		assertThat(receiver.got()).hasSize(8).extracting(got -> got.header("Xieshou-Delivery")).containsOnly(receiver.got().get(0).header("Xieshou-Delivery"));
		assertThat(Duration.between(before, clock.instant())).isGreaterThan(Duration.ofDays(1));
		var delivery = deliveries.of(id, 1).get(0);
		assertThat(delivery.state()).isEqualTo("dead");
		assertThat(mvc.get().uri("/?lang=zh_CN").with(people.as(ADMIN))).hasStatusOk().bodyText().contains("条消息没有送达");
		receiver.answers(200);
		assertThat(post("/system/webhooks/" + id + "/deliveries/" + delivery.id() + "/again")).hasStatus3xxRedirection();
		sender.send();
		assertThat(deliveries.of(id, 1).get(0).state()).isEqualTo("delivered");
		assertThat(mvc.get().uri("/system/webhooks/" + id + "?lang=zh_CN").with(people.as(ADMIN))).hasStatusOk().bodyText().contains("已送达", "200");
	}

	@Test
	void aRedirectIsNotFollowedAndALongAnswerIsNotRead() throws IOException {
		var id = register("511322", "task.offered");
		try (var other = new Receiver()) {
			receiver.redirects(other.address());
			post("/system/webhooks/" + id + "/test");
			sender.send();
			assertThat(other.got()).isEmpty();
			assertThat(deliveries.of(id, 1).get(0)).satisfies(delivery -> assertThat(delivery.status()).isEqualTo(302))
				.satisfies(delivery -> assertThat(delivery.state()).isEqualTo("waiting"));
		}
		receiver.says(50_000_000);
		post("/system/webhooks/" + id + "/test");
		sender.send();
		assertThat(deliveries.of(id, 2)).anySatisfy(delivery -> assertThat(delivery.answer().length()).isLessThanOrEqualTo(400));
	}

	@Test
	void aPausedAddressIsNotToldAndADeletedOneIsGone() {
		var id = register("511322", "task.offered");
		assertThat(post("/system/webhooks/" + id + "/state", "state", "paused")).hasStatus3xxRedirection();
		desk.open(Desk.FINANCE);
		sender.send();
		assertThat(receiver.got()).isEmpty();
		post("/system/webhooks/" + id + "/state", "state", "active");
		post("/system/webhooks/" + id + "/state", "state", "deleted");
		assertThat(mvc.get().uri("/system/webhooks/" + id).with(people.as(ADMIN))).hasStatus(404);
		assertThat(decisions.of("webhook:" + id)).extracting(Decision::act).containsExactly("register-webhook", "pause-webhook", "resume-webhook", "delete-webhook");
		assertThat(decisions.prove("webhook:" + id).whole()).isTrue();
	}

	@Test
	void theSecretIsShownOnceAndLiesInNoTableReadably() {
		var id = register("511322", "task.offered");
		assertThat(secret).hasSize(43);
		assertThat(jdbc.sql("select secret from webhook where id = ?").param(id).query(String.class).single()).doesNotContain(secret);
		assertThat(webhooks.secret(id)).isEqualTo(secret);
		assertThat(mvc.get().uri("/system/webhooks").with(people.as(ADMIN))).bodyText().doesNotContain(secret);
		assertThat(mvc.get().uri("/system/webhooks/" + id).with(people.as(ADMIN))).bodyText().doesNotContain(secret);
		assertThat(decisions.of("webhook:" + id).get(0).answers()).doesNotContain(secret);
	}

	@Test
	void whatIsEnteredWronglyIsSaidAndNothingIsRegistered() {
		var before = webhooks.of(people.official(ADMIN)).size();
		for (var address : List.of("https://169.254.169.254/latest", "http://example.org/", "https://10.0.0.1/", "https://localhost.localdomain@10.0.0.1/")) {
			assertThat(enter("x", address, "511322", "task.offered")).hasStatus(422).bodyText().contains("地址须为 https").doesNotContain("??");
		}
		assertThat(enter("x", receiver.address(), "3307", "task.offered")).hasStatus(422).bodyText().contains("辖区之内");
		assertThat(enter("x", receiver.address(), "511322", "everything")).hasStatus(422).bodyText().contains("至少选择一个事件");
		assertThat(webhooks.of(people.official(ADMIN))).hasSize(before);
	}

	@Test
	void onlyAdministratorsOfTheSystemMayAndOnlyInTheirTerritory() {
		var id = register("511322", "task.offered");
		for (var person : List.of("yingshan-office-clerk", "nanchong-process-admin", "nanchong-auditor", "nanchong-directory-admin")) {
			assertThat(mvc.get().uri("/system/webhooks").with(people.as(person))).as(person).hasStatus(403);
			assertThat(mvc.post().uri("/system/webhooks/" + id + "/test").with(people.as(person)).with(csrf())).as(person).hasStatus(403);
		}
		jdbc.sql("update webhook set place = '330702' where id = ?").param(id).update();
		assertThat(mvc.get().uri("/system/webhooks/" + id).with(people.as(ADMIN))).hasStatus(404);
	}

	@Test
	void twoNodesDoNotTakeTheSame() throws Exception {
		register("511322", "task.offered");
		for (var number = 0; number < 6; number++) {
			desk.open(Desk.FINANCE);
		}
		var threads = List.of(new Thread(sender::send), new Thread(sender::send), new Thread(sender::send));
		threads.forEach(Thread::start);
		for (var thread : threads) {
			thread.join();
		}
		assertThat(receiver.got()).extracting(got -> got.header("Xieshou-Delivery")).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(6);
	}

	private UUID register(String place, String... events) {
		var name = "测试 " + UUID.randomUUID();
		var answer = enter(name, receiver.address(), place, events);
		assertThat(answer).hasStatusOk();
		var shown = SECRET.matcher(new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
		assertThat(shown.find()).isTrue();
		secret = shown.group(1);
		return jdbc.sql("select id from webhook where name = ?").param(name).query(UUID.class).single();
	}

	private MvcTestResult enter(String name, String address, String place, String... events) {
		return mvc.post().uri("/system/webhooks?lang=zh_CN").param("name", name).param("address", address).param("place", place).param("events", events)
			.param("key", UUID.randomUUID().toString()).with(people.as(ADMIN)).with(csrf()).exchange();
	}

	private MvcTestResult post(String path, String... parameter) {
		var request = mvc.post().uri(path).with(people.as(ADMIN)).with(csrf());
		return (parameter.length == 0 ? request : request.param(parameter[0], parameter[1])).exchange();
	}

}
