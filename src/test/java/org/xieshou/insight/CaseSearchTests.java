package org.xieshou.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was found can be taken away as a sheet, and holds no more than the page would show. */
@XieshouTest
class CaseSearchTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	ProjectSelection selection;

	@Test
	void whatWasFoundIsTakenAwayAsASheet() throws IOException {
		selection.propose(Proposals.road(), Proposals.COMMITTEE);
		assertThat(rows("yingshan-office-clerk", "通村公路")).isPositive();
		assertThat(mvc.get().uri("/search?q=通村公路").with(signedIn.as("yingshan-office-clerk"))).bodyText().contains("/search.xlsx?q=");
	}

	@Test
	void theSheetOfAnotherCountyOrOfNoWordsIsEmpty() throws IOException {
		selection.propose(Proposals.road(), Proposals.COMMITTEE);
		assertThat(rows("yilong-office-clerk", "古佛村通村公路")).isZero();
		assertThat(rows("yingshan-office-clerk", " ")).isZero();
		assertThat(rows("nanchong-process-admin", "古佛村")).isZero();
	}

	private int rows(String person, String words) throws IOException {
		var file = mvc.get().uri("/search.xlsx?q=" + words).with(signedIn.as(person)).exchange().getResponse().getContentAsByteArray();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			return book.getSheetAt(0).getLastRowNum();
		}
	}

}
