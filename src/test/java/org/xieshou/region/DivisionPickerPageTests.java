package org.xieshou.region;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.xieshou.XieshouTest;

import static org.assertj.core.api.Assertions.assertThat;

@XieshouTest
@WithMockUser
class DivisionPickerPageTests {

	@Autowired
	MockMvcTester pages;

	@Test
	void typingANameOffersPlacesWithTheirFullName() {
		assertThat(pages.get().uri("/divisions?within=5113&q={q}", "望龙湖")).hasStatusOk().bodyJson()
			.isLenientlyEqualTo("""
					[{"code": "511322121", "name": "望龙湖镇", "path": "四川省南充市营山县望龙湖镇", "level": "TOWNSHIP", "leaf": false}]""");
	}

	@Test
	void withoutTextOneWalksDownFromTheProvinces() {
		assertThat(pages.get().uri("/divisions?within=&q=")).hasStatusOk().bodyJson().extractingPath("$[0].name").isEqualTo("北京市");
		assertThat(pages.get().uri("/divisions?within=51")).hasStatusOk().bodyJson().extractingPath("$[*].name").asArray()
			.contains("南充市");
		assertThat(pages.get().uri("/divisions?under=50")).hasStatusOk().bodyJson().extractingPath("$[*].path").asArray()
			.contains("重庆市万州区");
	}

	@Test
	void theBrowserKeepsTheAnswerForItsPerson() {
		assertThat(pages.get().uri("/divisions?within=51")).hasHeader("Cache-Control", "max-age=3600, private");
	}

	@Test
	void anUnknownPlaceHasNothingBelow() {
		assertThat(pages.get().uri("/divisions?under=519999")).hasStatusOk().bodyText().isEqualTo("[]");
	}

	@Test
	void whatIsNoCodeOrNoTextIsRefused() {
		assertThat(pages.get().uri("/divisions?within=511")).hasStatus(400);
		assertThat(pages.get().uri("/divisions?under=5x")).hasStatus(400);
		assertThat(pages.get().uri("/divisions?q={q}", "\u0000")).hasStatus(400);
		assertThat(pages.get().uri("/divisions?q={q}", "长".repeat(41))).hasStatus(400);
	}

}
