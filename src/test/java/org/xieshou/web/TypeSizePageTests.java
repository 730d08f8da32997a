package org.xieshou.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Large type is chosen by a plain link and stays chosen, without script, on the workbench and on the public site. */
@XieshouTest
class TypeSizePageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@ParameterizedTest
	@ValueSource(strings = { "/inbox", "/public" })
	void largeTypeIsShownAtOnceAndRemembered(String page) {
		assertThat(get(page + "?type=large")).hasStatusOk().bodyText().containsPattern("<html[^>]* class=\"large\"");
		assertThat(get(page + "?type=large")).headers()
			.hasHeaderSatisfying(HttpHeaders.SET_COOKIE, cookies -> assertThat(cookies)
				.anyMatch(cookie -> cookie.startsWith("type=large; Path=/; Max-Age=31536000") && !cookie.contains("HttpOnly")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/inbox", "/public" })
	void whatIsRememberedHoldsUntilAnotherSizeIsChosen(String page) {
		assertThat(get(page, "large")).bodyText().containsPattern("<html[^>]* class=\"large\"");
		assertThat(get(page + "?type=normal", "large")).bodyText().doesNotContainPattern("<html[^>]* class=\"large\"");
	}

	@Test
	void aSizeThatThereIsNotIsNeitherShownNorRemembered() {
		var result = get("/public?type=%0d%0aX:1");
		assertThat(result).hasStatusOk().bodyText().doesNotContainPattern("<html[^>]* class=\"large\"");
		assertThat(result.getResponse().getCookie("type")).isNull();
	}

	private MvcTestResult get(String page) {
		return mvc.get().uri(page).with(signedIn.as("yingshan-office-clerk")).exchange();
	}

	private MvcTestResult get(String page, String remembered) {
		return mvc.get().uri(page).with(signedIn.as("yingshan-office-clerk")).cookie(new Cookie("type", remembered)).exchange();
	}

}
