package org.xieshou.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.office.Directory;
import org.xieshou.office.Duty;
import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Offices that have tasks and nobody to do them are seen by everybody above, until somebody is appointed (invariant 7). */
@XieshouTest
class UnstaffedWorkTests {

	private static final String TOWNSHIP = "511322225:township";

	private static final String NAME = "营山县悦中乡人民政府";

	@Autowired
	Desk desk;

	@Autowired
	Directory directory;

	@Autowired
	UnstaffedWork work;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SignedInAs signedIn;

	@BeforeEach
	void aTaskForAnOfficeWithoutStaff() {
		directory.open(OfficeId.of(TOWNSHIP), NAME);
		desk.open(TOWNSHIP);
		desk.open(Desk.FINANCE);
	}

	@AfterEach
	void thereIsNoSuchOffice() {
		jdbc.sql("delete from staff where office = ?").param(TOWNSHIP).update();
		jdbc.sql("delete from office where id = ?").param(TOWNSHIP).update();
	}

	@Test
	void everyLevelAboveSeesTheOfficeAndNoOtherCountyDoes() {
		for (var above : new String[] { "yingshan-office-clerk", "nanchong-office-director", "nanchong-process-admin", "sichuan-office-clerk" }) {
			assertThat(page(above)).as(above).contains(NAME).doesNotContain("营山县财政局");
		}
		assertThat(page("yilong-office-clerk")).doesNotContain(NAME);
		assertThat(page("jinhua-cooperation-clerk")).doesNotContain(NAME);
	}

	@Test
	void theHomePageOfWhoeverIsAbovePointsToIt() {
		for (var above : new String[] { "yingshan-office-clerk", "nanchong-process-admin" }) {
			assertThat(mvc.get().uri("/").with(signedIn.as(above))).hasStatusOk().bodyText().contains("/inbox/unstaffed");
		}
		assertThat(mvc.get().uri("/").with(signedIn.as("jinhua-cooperation-clerk"))).hasStatusOk().bodyText().doesNotContain("/inbox/unstaffed");
	}

	@Test
	void theListOfCopiesPointsToIt() {
		assertThat(mvc.get().uri("/inbox/copied").with(signedIn.as("yingshan-office-clerk"))).hasStatusOk().bodyText()
			.contains("个单位有任务、没有人员", "/inbox/unstaffed");
	}

	@Test
	void itIsTakenAwayAsASheet() throws IOException {
		var file = mvc.get().uri("/inbox/unstaffed.xlsx").with(signedIn.as("yingshan-office-clerk")).exchange().getResponse().getContentAsByteArray();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			assertThat(book.getSheetAt(0)).anyMatch(row -> NAME.equals(row.getCell(0).getStringCellValue()));
		}
	}

	@Test
	void itEndsWhenSomebodyIsAppointedAndBeginsAnewWhenTheyLeave() {
		var clerk = PersonId.of("damiao-township-clerk");
		directory.appoint(clerk, OfficeId.of(TOWNSHIP), Duty.of("clerk"), LocalDate.of(2020, 1, 1));
		assertThat(waiting()).doesNotContain(TOWNSHIP);
		directory.dismiss(clerk, OfficeId.of(TOWNSHIP), LocalDate.of(2020, 1, 31));
		assertThat(waiting()).contains(TOWNSHIP);
	}

	private List<String> waiting() {
		return work.below(desk.official("yingshan-office-clerk")).stream().map(UnstaffedOffice::id).toList();
	}

	private String page(String person) {
		return new String(mvc.get().uri("/inbox/unstaffed").with(signedIn.as(person)).exchange().getResponse().getContentAsByteArray(), UTF_8);
	}

}
