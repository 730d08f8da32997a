package org.xieshou.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Programs are answered in their own form. */
@XieshouTest
class MeTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedInAs;

	@Test
	void whoBringsNoTokenIsToldInProblemForm() {
		var answer = mvc.get().uri("/api/v1/me").exchange();
		assertThat(answer).hasStatus(401).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer").hasContentType("application/problem+json;charset=UTF-8")
			.bodyJson().extractingPath("$.status").isEqualTo(401);
		assertThat(answer.getRequest().getSession(false)).isNull();
	}

	@Test
	void withoutAnIssuerNoTokenIsBelieved() {
		assertThat(mvc.get().uri("/api/v1/me").header(HttpHeaders.AUTHORIZATION, "Bearer eyJhbGciOiJub25lIn0.e30.")).hasStatus(401);
	}

	@Test
	void aProgramLearnsAsWhomItActs() {
		assertThat(mvc.get().uri("/api/v1/me").with(signedInAs.as("yingshan-finance-clerk"))).hasStatusOk().bodyJson()
			.extractingPath("$.office.id").isEqualTo("511322:finance");
	}

}
