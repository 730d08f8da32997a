package org.xieshou.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.process.ModelReleases;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;

/** The pages of process administration, and who must not see them. */
@XieshouTest
class ModelPageTests {

	private static final String ADMIN = "nanchong-process-admin";

	@Autowired
	MockMvcTester pages;

	@Autowired
	ModelReleases releases;

	@Autowired
	ProjectSelection selection;

	@Autowired
	SignedInAs people;

	private final String id = "page-" + UUID.randomUUID().toString().substring(0, 8);

	@Test
	void theListNamesEveryFileWithItsVersionAndNoCase() {
		selection.propose(Proposals.road(), Proposals.COMMITTEE);
		assertThat(get("/admin")).hasStatusOk().bodyText().contains("县级审批", "approval.bpmn", "approval-route.dmn", "随程序发布")
			.doesNotContain("古佛村", "XS-511322", "??", "th:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin", "/admin/releases", "/admin/vocabulary", "/admin/upload", "/admin/models/approval.bpmn",
			"/admin/models/approval.bpmn/content?release=1", "/admin/models/approval.bpmn/diff?from=1&to=1" })
	void nobodyElseSeesAnyOfIt(String page) {
		assertThat(pages.get().uri(page).with(people.as("yingshan-office-director"))).hasStatus(403);
		assertThat(pages.get().uri(page).with(people.as("nanchong-auditor"))).hasStatus(403);
		assertThat(pages.get().uri(page)).hasStatus3xxRedirection();
		assertThat(get(page)).hasStatusOk();
	}

	@Test
	void nobodyElseChecksOrReleases() {
		for (var act : new String[] { "check", "release" }) {
			assertThat(pages.post().uri("/admin/models/approval.bpmn/" + act).multipart().file(file("approval.bpmn", new byte[0]))
				.param("base", "1").with(csrf()).with(people.as("yingshan-office-director"))).hasStatus(403);
		}
	}

	@Test
	void administratorsSeeNoDecisions() {
		assertThat(get("/audit")).hasStatus(403);
	}

	@Test
	void aDiagramOpensToBeChangedWithTheVocabularyBesideIt() {
		assertThat(get("/admin/models/approval.bpmn")).hasStatusOk().bodyText()
			.contains("data-island=\"modeler\"", "data-base=\"" + newest() + "\"", "offices.at(project,", "项目所在地某一级的某个单位");
	}

	@Test
	void aTableIsReadableWithoutScript() {
		assertThat(get("/admin/models/joint-review.dmn")).hasStatusOk().bodyText().contains("会审单位职能", "县级审批惯例");
	}

	@Test
	void theFileItselfIsHandedOutNeverOpened() {
		assertThat(get("/admin/models/approval.bpmn/content?release=1")).hasStatusOk()
			.headers().hasValue("Content-Disposition", "attachment; filename=\"approval.bpmn\"; filename*=UTF-8''approval.bpmn")
			.hasValue("X-Content-Type-Options", "nosniff");
	}

	@Test
	void whatWasNeverReleasedIsNotFound() {
		assertThat(get("/admin/models/nothing.bpmn")).hasStatus(404);
		assertThat(get("/admin/models/approval.bpmn?release=99999")).hasStatus(404);
		assertThat(get("/admin/models/..%2Fapplication.yaml/content?release=1").getResponse().getStatus()).isIn(400, 404);
	}

	@Test
	void aCheckNamesElementAndAttributeInTheReadersLanguage() {
		var hostile = SampleModels.diagram(id, "看一看",
				"<bpmn:extensionElements><camunda:taskListener event=\"create\" class=\"x.Y\"/></bpmn:extensionElements>");
		assertThat(check(id + ".bpmn", hostile, Locale.SIMPLIFIED_CHINESE)).hasStatusOk().bodyText()
			.contains("看一看 (user_look)", "camunda:taskListener", "监听器");
		assertThat(check(id + ".bpmn", hostile, Locale.ENGLISH)).hasStatusOk().bodyText()
			.contains("user_look", "camunda:taskListener").doesNotContain("监听器");
	}

	@Test
	void aFormWithoutAFieldTheDomainReadsIsRefusedByName() {
		assertThat(check(id + ".form", SampleModels.form("another"), Locale.SIMPLIFIED_CHINESE)).bodyText().contains("表单的 id 须与文件名一致");
		var script = new String(SampleModels.form(id), StandardCharsets.UTF_8).replace("\"label\"", "\"onclick\": \"x\", \"label\"");
		assertThat(check(id + ".form", script.getBytes(StandardCharsets.UTF_8), Locale.SIMPLIFIED_CHINESE)).bodyText().contains("opinion", "onclick");
	}

	@Test
	void aHostileUploadIsRefusedAndNothingIsReleased() {
		var base = newest();
		var bomb = "<!DOCTYPE x [<!ENTITY a \"b\">]><bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">&a;</bpmn:definitions>";
		assertThat(upload("bomb.bpmn", bomb.getBytes(StandardCharsets.UTF_8), base)).hasStatus(422).bodyText().contains("文档类型声明");
		assertThat(upload("../../evil.sh", new byte[] { 1 }, base)).hasStatus(422).bodyText().contains("文件名须由小写字母");
		var script = SampleModels.diagram(id, "看 ${''.getClass()}");
		assertThat(upload(id + ".bpmn", script, base)).hasStatus(422).bodyText().contains("user_look");
		assertThat(newest()).isEqualTo(base);
	}

	@Test
	void anUploadBecomesAReleaseAndTheOtherAdministratorIsToldSo() {
		var base = newest();
		assertThat(upload(id + ".form", SampleModels.form(id), base)).hasStatus3xxRedirection()
			.hasRedirectedUrl("/admin/models/" + id + ".form?released=" + (base + 1));
		assertThat(release(id + ".form", SampleModels.form(id, "other"), base)).hasStatus(409).bodyText()
			.contains("流程管理员", "第 " + (base + 1) + " 次发布");
		assertThat(get("/admin/models/" + id + ".form")).hasStatusOk().bodyText().contains("data-island=\"form-editor\"");
		assertThat(get("/admin/releases")).hasStatusOk().bodyText().contains(id + ".form", "说明理由");
	}

	@Test
	void aReleaseWithoutTheTokenOfThePageIsRefused() {
		assertThat(pages.post().uri("/admin/models/" + id + ".form/release").multipart().file(file(id + ".form", SampleModels.form(id)))
			.param("base", String.valueOf(newest())).param("reason", "x").param("key", id).with(people.as(ADMIN))).hasStatus(403);
	}

	private MvcTestResult get(String page) {
		return pages.get().uri(page).with(people.as(ADMIN)).exchange();
	}

	private MvcTestResult check(String name, byte[] content, Locale locale) {
		return pages.post().uri("/admin/models/" + name + "/check?lang=" + locale).multipart().file(file(name, content))
			.with(csrf()).with(people.as(ADMIN)).exchange();
	}

	private MvcTestResult release(String name, byte[] content, int base) {
		return pages.post().uri("/admin/models/" + name + "/release").multipart().file(file(name, content))
			.param("base", String.valueOf(base)).param("reason", "说明理由").param("key", UUID.randomUUID().toString())
			.with(csrf()).with(people.as(ADMIN)).exchange();
	}

	private MvcTestResult upload(String name, byte[] content, int base) {
		return pages.post().uri("/admin/upload").multipart().file(file(name, content)).param("base", String.valueOf(base))
			.param("reason", "说明理由").param("key", UUID.randomUUID().toString()).with(csrf()).with(people.as(ADMIN)).exchange();
	}

	private static MockMultipartFile file(String name, byte[] content) {
		return new MockMultipartFile("content", name, "application/octet-stream", content);
	}

	private int newest() {
		return releases.all().get(0).number();
	}

}
