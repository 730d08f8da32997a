package org.xieshou.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.xieshou.CaseDriver;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.security.Officials;

/** The guided proposal as the people of a village and their neighbours meet it. */
@XieshouTest
class GuidedProposalPageTests {

	private static final String CLERK = "gufo-village-clerk";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Officials officials;

	@Autowired
	CaseDriver driver;

	@Autowired
	Projects projects;

	@Test
	void aNewProposalBeginsWithItsPlace() {
		var begun = mvc.get().uri("/proposals/new").with(as(CLERK)).exchange();
		var address = begun.getResponse().getRedirectedUrl();
		assertThat(address).endsWith("/place");
		assertThat(mvc.get().uri(address).with(as(CLERK)).exchange()).hasStatusOk().bodyText()
			.contains("什么项目，建在哪里", "name=\"title\"", "data-island=\"draft\"").doesNotContain("??");
	}

	@Test
	void everyStepOfACompleteProposalIsDrawnAndItIsHandedInOnce() {
		var id = written();
		for (var step : new String[] { "place", "works", "budget", "people", "schedule", "contacts", "papers", "check" }) {
			assertThat(show(id, step)).hasStatusOk().bodyText().doesNotContain("??").contains("proposals/" + id);
		}
		assertThat(show(id, "check")).bodyText().contains("内容完整，可以提交", "400,000.00");
		var first = post(CLERK, "/proposals/" + id + "/submission", Map.of()).getResponse().getRedirectedUrl();
		var second = post(CLERK, "/proposals/" + id + "/submission", Map.of()).getResponse().getRedirectedUrl();
		assertThat(first).startsWith("/cases/").isEqualTo(second);
		var project = projects.get(UUID.fromString(first.substring("/cases/".length())));
		assertThat(project.title()).isEqualTo("古佛村蓄水池");
		assertThat(project.place()).isEqualTo(Proposals.VILLAGE);
		assertThat(project.villages()).containsExactly(Proposals.VILLAGE);
		assertThat(driver.open(project.id())).containsExactly("township-check");
	}

	@Test
	void whatIsMissingIsSaidAtItsFieldAndNothingIsLost() {
		var id = UUID.randomUUID();
		var moved = step(id, "budget", Map.of("total", "5000", "budget[0].source", "EAST_AID", "budget[0].item", "管道",
				"budget[0].amount", "四千", "go", "next"));
		assertThat(moved.getResponse().getRedirectedUrl()).endsWith("/budget?check=1");
		assertThat(mvc.get().uri(moved.getResponse().getRedirectedUrl()).with(as(CLERK)).exchange()).bodyText()
			.contains("资金第 1 笔：金额填大于 0 的数", "value=\"四千\"", "href=\"#f-budget[0].amount\"", "先放着");
	}

	@Test
	void aBudgetThatDoesNotAddUpIsNotHandedIn() {
		var id = written();
		step(id, "budget", Map.of("total", "400001", "budget[0].source", "EAST_AID", "budget[0].item", "蓄水池",
				"budget[0].amount", "400000"));
		assertThat(show(id, "check")).bodyText().contains("各项资金合计 400,000.00 元，与填写的 400,001.00 元不符")
			.doesNotContain("提交申报");
		assertThat(post(CLERK, "/proposals/" + id + "/submission", Map.of()).getResponse().getRedirectedUrl())
			.isEqualTo("/proposals/" + id + "/check");
	}

	@Test
	void rowsAreAddedAndTakenAwayWithoutScript() {
		var id = UUID.randomUUID();
		step(id, "works", Map.of("quantities[0].item", "蓄水池", "go", "add:quantities"));
		assertThat(show(id, "works")).bodyText().contains("quantities[1].item");
		step(id, "works", Map.of("quantities[0].item", "蓄水池", "quantities[1].item", "管道", "go", "remove:quantities:0"));
		assertThat(show(id, "works")).bodyText().contains("value=\"管道\"").doesNotContain("value=\"蓄水池\"");
	}

	@Test
	void aDraftIsSavedWhileItIsWrittenListedThrownAwayAndBroughtBack() {
		var id = UUID.randomUUID();
		assertThat(post(CLERK, "/proposals/drafts/" + id + "?step=place", Map.of("title", "草稿里的桥" + id))).hasStatus(204);
		assertThat(drafts(CLERK)).bodyText().contains("草稿里的桥" + id);
		post(CLERK, "/proposals/drafts/" + id + "/deletion", Map.of());
		assertThat(drafts(CLERK)).bodyText().contains("最近删除");
		post(CLERK, "/proposals/drafts/" + id + "/restoration", Map.of());
		assertThat(drafts(CLERK)).bodyText().contains("/proposals/" + id + "/place");
	}

	@Test
	void theListOfDraftsIsTakenAwayAsASheetByItsWriterOnly() throws IOException {
		var id = UUID.randomUUID();
		post(CLERK, "/proposals/drafts/" + id + "?step=place", Map.of("title", "草稿里的渠" + id, "kind", "nonsense", "place", "511322121218"));
		assertThat(titles(CLERK)).contains("草稿里的渠" + id);
		assertThat(titles("gufo-village-director")).doesNotContain("草稿里的渠" + id);
	}

	private List<String> titles(String person) throws IOException {
		var file = mvc.get().uri("/proposals/drafts.xlsx").with(as(person)).exchange().getResponse().getContentAsByteArray();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var titles = new ArrayList<String>();
			book.getSheetAt(0).forEach(row -> titles.add(row.getCell(0).getStringCellValue()));
			return titles;
		}
	}

	@Test
	void nobodySeesOrChangesTheDraftOfSomebodyElse() {
		var id = written();
		for (var other : new String[] { "gufo-village-director", "wanglonghu-township-clerk", "yingshan-finance-clerk" }) {
			assertThat(mvc.get().uri("/proposals/" + id + "/place").with(as(other)).exchange()).hasStatus(404);
			assertThat(post(other, "/proposals/drafts/" + id + "?step=place", Map.of("title", "抢来的"))).hasStatus(404);
			assertThat(post(other, "/proposals/" + id + "/submission", Map.of())).hasStatus(404);
		}
		assertThat(show(id, "place")).bodyText().contains("古佛村蓄水池");
	}

	@Test
	void aBureauIsToldWhoProposes() {
		assertThat(mvc.get().uri("/proposals/new").with(as("yingshan-finance-clerk")).exchange()).hasStatusOk().bodyText()
			.contains("您现在的单位不申报项目");
	}

	@Test
	void aPlaceOutsideTheVillageIsRefusedInWords() {
		var id = UUID.randomUUID();
		step(id, "place", Map.of("title", "外村的路", "kind", "village-road", "place", "511324101", "go", "next"));
		assertThat(mvc.get().uri("/proposals/" + id + "/place?check=1").with(as(CLERK)).exchange()).bodyText()
			.contains("只能申报", "辖区内的项目");
	}

	@Test
	void aPlaceTypedByNameIsUnderstood() {
		var id = UUID.randomUUID();
		step("wanglonghu-township-clerk", id, "place", Map.of("title", "村路", "kind", "village-road", "place", "古佛村",
				"implementingUnit", "望龙湖镇人民政府", "go", "next"));
		assertThat(mvc.get().uri("/proposals/" + id + "/place?check=1").with(as("wanglonghu-township-clerk")).exchange())
			.bodyText().doesNotContain("class=\"errors\"");
	}

	@Test
	void papersAreKeptAndAFileThatMayNotBeHandedInIsNamed() {
		var id = UUID.randomUUID();
		upload(id, new MockMultipartFile("files", "会议记录.pdf", "application/pdf", "%PDF-1.4 test".getBytes()));
		assertThat(show(id, "papers")).bodyText().contains("会议记录.pdf", "村民会议记录");
		var refused = upload(id, new MockMultipartFile("files", "脚本.exe", "application/pdf", "MZ".getBytes()));
		assertThat(refused.getMvcResult().getFlashMap().get("refusedFile")).isEqualTo("脚本.exe");
		assertThat(show(id, "papers")).bodyText().contains("会议记录.pdf").doesNotContain("脚本.exe");
	}

	@Test
	void aReturnedProposalIsRevisedOnItsPageAndBecomesASecondVersion() {
		var project = submitted();
		driver.answer("wanglonghu-township-clerk", project, "township-check", Map.of("minutes", "complete", "need", "sound",
				"beneficiaries", "true", "outcome", "return", "reason", "请补充第二处蓄水池"));
		var address = post("gufo-village-director", "/proposals/revisions/" + project, Map.of()).getResponse().getRedirectedUrl();
		assertThat(mvc.get().uri(address).with(as("gufo-village-director")).exchange()).hasStatusOk().bodyText()
			.contains("请补充第二处蓄水池", "修改申报时，类别和地点不变").doesNotContain("name=\"kind\"");
		var id = UUID.fromString(address.split("/")[2]);
		step(id, "works", Map.of("scope", "修建两处蓄水池。", "quantities[0].item", "蓄水池", "quantities[0].amount", "2",
				"quantities[0].unit", "座"));
		assertThat(post(CLERK, "/proposals/" + id + "/submission", Map.of()).getResponse().getRedirectedUrl())
			.isEqualTo("/cases/" + project + "#task");
		driver.answer(CLERK, project, "proposal-revision", Map.of("outcome", "resubmit", "opinion", "已增加一处蓄水池"));
		assertThat(projects.plans(project)).extracting(Plan::scope).containsExactly("修建蓄水池。", "修建两处蓄水池。");
		assertThat(driver.open(project)).containsExactly("township-check");
	}

	@Test
	void onlyTheProposersOfficeRevisesAndOnlyWhileItWasAskedTo() {
		var project = submitted();
		assertThat(post(CLERK, "/proposals/revisions/" + project, Map.of())).hasStatus(404);
		driver.answer("wanglonghu-township-clerk", project, "township-check", Map.of("minutes", "complete", "need", "sound",
				"beneficiaries", "true", "outcome", "return", "reason", "请补充图纸"));
		assertThat(post("wanglonghu-township-clerk", "/proposals/revisions/" + project, Map.of())).hasStatus(404);
	}

	private UUID submitted() {
		var address = post(CLERK, "/proposals/" + written() + "/submission", Map.of()).getResponse().getRedirectedUrl();
		return UUID.fromString(address.substring("/cases/".length()));
	}

	/** A complete draft. */
	private UUID written() {
		var id = UUID.randomUUID();
		step(id, "place", Map.of("title", "古佛村蓄水池", "kind", "drinking-water", "place", Proposals.VILLAGE, "implementer",
				"township", "implementingUnit", "望龙湖镇人民政府"));
		step(id, "works", Map.of("scope", "修建蓄水池。", "quantities[0].item", "蓄水池", "quantities[0].amount", "1",
				"quantities[0].unit", "座"));
		step(id, "budget", Map.of("total", "400000", "budget[0].source", "EAST_AID", "budget[0].item", "蓄水池",
				"budget[0].amount", "300,000", "budget[1].source", "SELF_RAISED", "budget[1].item", "投工投劳",
				"budget[1].amount", "100000.00"));
		step(id, "people", Map.of("households", "80", "people", "300", "registeredHouseholds", "30", "registeredPeople", "110"));
		step(id, "schedule", Map.of("milestones[0].name", "完工", "milestones[0].due", "2027-06-30", "indicators[0].name",
				"用上安全饮水的户数", "indicators[0].target", "80", "indicators[0].unit", "户"));
		step(id, "contacts", Map.of("contacts[0].role", "负责人", "contacts[0].name", "村委会主任", "contacts[0].telephone",
				"0817-8220000"));
		return id;
	}

	private MvcTestResult step(UUID id, String step, Map<String, String> fields) {
		return step(CLERK, id, step, fields);
	}

	private MvcTestResult step(String person, UUID id, String step, Map<String, String> fields) {
		return post(person, "/proposals/" + id + "/" + step, fields);
	}

	private MvcTestResult show(UUID id, String step) {
		return mvc.get().uri("/proposals/" + id + "/" + step).with(as(CLERK)).exchange();
	}

	private MvcTestResult drafts(String person) {
		return mvc.get().uri("/proposals/drafts").with(as(person)).exchange();
	}

	private MvcTestResult upload(UUID id, MockMultipartFile file) {
		return mvc.post().uri("/proposals/" + id + "/papers").multipart().file(file).param("kind", "minutes").with(as(CLERK))
			.with(csrf()).exchange();
	}

	private MvcTestResult post(String person, String address, Map<String, String> fields) {
		var request = mvc.post().uri(address).with(as(person)).with(csrf());
		fields.forEach(request::param);
		return request.exchange();
	}

	private RequestPostProcessor as(String person) {
		return SignedInAs.as(officials.find(person).orElseThrow());
	}

}
