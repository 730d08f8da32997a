package org.xieshou.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.office.Duty;
import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;
import org.xieshou.office.Personnel;
import org.xieshou.office.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A sign-in ends everywhere once it is ended anywhere, and within a minute once the person has no business here any more. */
@XieshouTest
class SignInCheckTests {

	private static final PersonId CLERK = PersonId.of("sichuan-audit-clerk");

	private static final OfficeId AUDIT = OfficeId.of("51:audit");

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SignIns signIns;

	@Autowired
	Personnel personnel;

	private Cookie session;

	@BeforeEach
	void signIn() {
		session = mvc.post().uri("/sign-in").param("person", CLERK.value()).with(csrf()).exchange().getResponse().getCookie("SESSION");
		assertThat(session).isNotNull();
		assertThat(session.isHttpOnly()).isTrue();
		assertThat(session.getAttribute("SameSite")).isEqualTo("Lax");
	}

	@AfterEach
	void backToWork() {
		personnel.bring(CLERK, "四川省审计厅 经办员", Set.of(Role.OFFICIAL), Map.of(AUDIT, Duty.CLERK));
		signIns.endAllOf(CLERK.value());
	}

	@Test
	void aSignInHolds() {
		assertThat(mvc.get().uri("/inbox").cookie(session)).hasStatusOk();
	}

	@Test
	void anEndedSignInIsOverAtTheNextRequest() {
		signIns.endAllOf(CLERK.value());
		assertThat(mvc.get().uri("/inbox").cookie(session)).hasStatus3xxRedirection().redirectedUrl().startsWith("/sign-in?to=");
	}

	@Test
	void aSignInIsOverAfterAWorkingDay() {
		jdbc.sql("update sign_in set ends_at = now() - interval '1 second' where person = ?").param(CLERK.value()).update();
		assertThat(mvc.get().uri("/inbox").cookie(session)).hasStatus3xxRedirection();
	}

	@Test
	void whoLeftIsOutAtTheNextCheck() {
		personnel.release(CLERK);
		minuteLater();
		assertThat(mvc.get().uri("/inbox").cookie(session)).hasStatus3xxRedirection();
	}

	@Test
	void whoMovedActsForTheNewOfficeFromTheNextCheckOn() {
		personnel.bring(CLERK, "四川省财政厅 经办员", Set.of(Role.OFFICIAL), Map.of(OfficeId.of("51:finance"), Duty.CLERK));
		minuteLater();
		assertThat(mvc.get().uri("/inbox").cookie(session)).hasStatusOk().bodyText().contains("四川省财政厅 经办员")
			.doesNotContain("四川省审计厅");
	}

	@Test
	void whoLostARoleLosesItsPagesAtTheNextCheck() {
		personnel.bring(CLERK, "四川省审计厅 经办员", Set.of(Role.PROCESS_ADMIN), Map.of(AUDIT, Duty.CLERK));
		minuteLater();
		assertThat(mvc.get().uri("/admin").cookie(session)).hasStatusOk();
		personnel.bring(CLERK, "四川省审计厅 经办员", Set.of(Role.OFFICIAL), Map.of(AUDIT, Duty.CLERK));
		minuteLater();
		assertThat(mvc.get().uri("/admin").cookie(session)).hasStatus(403);
	}

	@Test
	void signingOutEndsTheSignInOnEveryNode() {
		assertThat(mvc.post().uri("/logout").cookie(session).with(csrf())).hasStatus3xxRedirection();
		assertThat(jdbc.sql("select count(*) from sign_in where person = ?").param(CLERK.value()).query(Integer.class).single()).isZero();
		assertThat(mvc.get().uri("/inbox").cookie(session)).hasStatus3xxRedirection();
	}

	private void minuteLater() {
		signIns.recheck(CLERK.value());
	}

}
