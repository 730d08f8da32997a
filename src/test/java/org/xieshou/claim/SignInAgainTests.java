package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.office.DelegatedWork;
import org.xieshou.office.Delegating;
import org.xieshou.security.FreshSignIn;
import org.xieshou.security.SignedIn;
import org.xieshou.security.SignedInAt;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A decision on a high amount asks to sign in again when the last sign-in is old; what was filled in is kept meanwhile. */
@XieshouTest
class SignInAgainTests {

	private static final String ACCOUNTANT = "yingshan-finance-accountant";

	private static final BigDecimal HIGH = new BigDecimal("4000000.00");

	@Autowired
	PaidRoads roads;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	FreshSignIn fresh;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	Delegating delegating;

	@AfterEach
	void end() {
		SecurityContextHolder.clearContext();
		delegating.revokeAll();
	}

	@Test
	void anOldSignInIsNotEnoughForAHighAmountAndNothingIsLost() {
		var task = releasing(HIGH);
		var session = signIn();
		old();
		var asked = answer(task, session);
		assertThat(asked).hasStatus(401).bodyText().contains("15 分钟内登录过").contains("重新登录并返回").contains("/tasks/" + task);
		assertThat(decided(task)).isZero();
		assertThat(mvc.post().uri("/sign-in-again").param("to", "/tasks/" + task).cookie(session).with(csrf())).hasStatus3xxRedirection()
			.redirectedUrl().startsWith("/sign-in?to=");
		var again = signIn(session, "/tasks/" + task);
		assertThat(mvc.get().uri("/cases/{id}", caseOf(task)).param("task", task).cookie(again)).hasStatusOk().bodyText()
			.contains("已恢复您重新登录前填写的内容").contains("记-大额之一");
		assertThat(answer(task, again)).hasStatus3xxRedirection();
		assertThat(decided(task)).isEqualTo(1);
		assertThat(jdbc.sql("select count(*) from kept_answers where task_id = ?").param(task).query(Integer.class).single()).isZero();
	}

	@Test
	void aFreshSignInOrASmallerAmountIsNotAsked() {
		assertThat(answer(releasing(HIGH), signIn())).hasStatus3xxRedirection();
		var session = signIn();
		old();
		assertThat(answer(releasing(HIGH.subtract(new BigDecimal("0.01"))), session)).hasStatus3xxRedirection();
	}

	@Test
	void theKeptAnswersAreNobodyElses() {
		var task = releasing(HIGH);
		var session = signIn();
		old();
		answer(task, session);
		var other = mvc.get().uri("/cases/{id}", caseOf(task)).param("task", task).with(signedIn.as("yingshan-finance-clerk")).exchange();
		assertThat(other).bodyText().doesNotContain("记-大额之一");
	}

	@Test
	void whoSignsInAgainGoesOnInThePlaceTheyTook() {
		var place = delegating.week("511322:finance", "yingshan-finance-clerk", ACCOUNTANT, DelegatedWork.WHOLE);
		var session = signIn();
		mvc.post().uri("/office").param("office", place).cookie(session).with(csrf()).exchange();
		mvc.post().uri("/sign-in-again").param("to", "/inbox").cookie(session).with(csrf()).exchange();
		assertThat(mvc.get().uri("/inbox").cookie(signIn(session, "/inbox"))).bodyText().contains("营山县财政局 会计 代 营山县财政局 经办员");
	}

	@Test
	void theSignInBeforeIsOver() {
		var session = signIn();
		var before = jdbc.sql("select count(*) from sign_in where person = ?").param(ACCOUNTANT).query(Integer.class).single();
		mvc.post().uri("/sign-in-again").param("to", "/inbox").cookie(session).with(csrf()).exchange();
		signIn(session, "/inbox");
		assertThat(jdbc.sql("select count(*) from sign_in where person = ?").param(ACCOUNTANT).query(Integer.class).single()).isEqualTo(before);
	}

	@Test
	void aProgramsTokenSaysItselfWhenItsPersonSignedIn() {
		assertThat(allowsToken(new SignedInAt(Instant.now(), null))).isTrue();
		assertThat(allowsToken(new SignedInAt(Instant.now().minusSeconds(16 * 60), null))).isFalse();
		assertThat(allowsToken(new SignedInAt(null, null))).isFalse();
	}

	@Test
	void nobodyIsLedToAForeignSite() {
		assertThat(mvc.post().uri("/sign-in-again").param("to", "https://evil.example/").with(signedIn.as(ACCOUNTANT)).with(csrf()))
			.redirectedUrl().isEqualTo("/sign-in?to=%2F");
	}

	private boolean allowsToken(SignedInAt at) {
		var token = SignedIn.token(signedIn.official(ACCOUNTANT));
		token.setDetails(at);
		SecurityContextHolder.getContext().setAuthentication(token);
		return fresh.allows("release-funds", HIGH);
	}

	/** A payment of a project of that amount, which the bureau is to release. */
	private String releasing(BigDecimal amount) {
		var road = roads.settled("400000.00");
		jdbc.sql("update case_file set amount = ? where id = ?").params(amount, road).update();
		return jdbc.sql("select task_id from inbox_task where case_id = ? and form = 'release-funds'").param(road).query(String.class).single();
	}

	private UUID caseOf(String task) {
		return jdbc.sql("select case_id from inbox_task where task_id = ?").param(task).query(UUID.class).single();
	}

	private int decided(String task) {
		return jdbc.sql("select count(*) from decision where task_id = ?").param(task).query(Integer.class).single();
	}

	private void old() {
		jdbc.sql("update sign_in set authenticated_at = now() - interval '16 minutes' where person = ?").param(ACCOUNTANT).update();
	}

	private MvcTestResult answer(String task, Cookie session) {
		return mvc.post().uri("/tasks/{id}/completion", task).param("key", UUID.randomUUID().toString()).param("revision", "1")
			.param("outcome", "release").param("voucher", "记-大额之一").cookie(session).with(csrf()).exchange();
	}

	private Cookie signIn() {
		return mvc.post().uri("/sign-in").param("person", ACCOUNTANT).with(csrf()).exchange().getResponse().getCookie("SESSION");
	}

	private Cookie signIn(Cookie before, String to) {
		return mvc.post().uri("/sign-in").param("person", ACCOUNTANT).param("to", to).cookie(before).with(csrf()).exchange().getResponse().getCookie("SESSION");
	}

}
