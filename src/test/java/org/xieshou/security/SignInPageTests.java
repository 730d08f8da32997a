package org.xieshou.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The demonstration sign-in shows who can be picked. */
@XieshouTest
class SignInPageTests {

	@Autowired
	MockMvcTester mvc;

	@Test
	void officialsStandUnderTheirCountyAndOffice() {
		assertThat(mvc.get().uri("/sign-in")).hasStatusOk().bodyText()
			.contains("营山县财政局", "value=\"yingshan-finance-clerk\"").doesNotContain("没有找到符合条件的人员")
			.containsSubsequence("营山县", "仪陇县", "南充市审计局");
	}

	@Test
	void aSearchKeepsWhoFitsAllItsWords() {
		assertThat(mvc.get().uri("/sign-in").param("q", "财政局 局长")).hasStatusOk().bodyText()
			.contains("yingshan-finance-director").doesNotContain("yingshan-finance-clerk", "yingshan-audit-director");
	}

	@Test
	void aSearchWithoutSuccessSaysSo() {
		assertThat(mvc.get().uri("/sign-in").param("q", "气象局")).hasStatusOk().bodyText().contains("没有找到符合条件的人员");
	}

	@Test
	void nobodyIsSentToAnotherSiteAfterwards() {
		assertThat(mvc.get().uri("/sign-in").param("to", "//elsewhere.example")).bodyText().contains("name=\"to\" value=\"/\"");
	}

}
