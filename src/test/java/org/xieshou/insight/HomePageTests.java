package org.xieshou.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The home page and the search show the territory and nothing beyond it. */
@XieshouTest
class HomePageTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	ProjectSelection selection;

	@Test
	void theCountySeesWhatWaitsAndItsMoneyByKind() {
		selection.propose(Proposals.road(), Proposals.COMMITTEE);
		assertThat(mvc.get().uri("/").with(signedIn.as("yingshan-office-clerk"))).hasStatusOk().bodyText().contains("等我办理", "通村道路");
	}

	@Test
	void theProcessAdministratorSeesNoCase() {
		selection.propose(Proposals.road(), Proposals.COMMITTEE);
		assertThat(mvc.get().uri("/").with(signedIn.as("nanchong-process-admin"))).hasStatusOk().bodyText().contains("还没有项目");
		assertThat(mvc.get().uri("/search?q=古佛村").with(signedIn.as("nanchong-process-admin"))).hasStatusOk().bodyText().doesNotContain("XS-");
	}

	@Test
	void aSearchFindsTheCountysProjectsAndNoOtherCountyDoes() {
		selection.propose(Proposals.road(), Proposals.COMMITTEE);
		assertThat(mvc.get().uri("/search?q=通村公路").with(signedIn.as("yingshan-office-clerk"))).bodyText().contains("XS-511322");
		assertThat(mvc.get().uri("/search?q=XS-511322").with(signedIn.as("yilong-office-clerk"))).bodyText().doesNotContain("古佛村通村公路");
	}

}
