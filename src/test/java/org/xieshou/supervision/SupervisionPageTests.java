package org.xieshou.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.xieshou.CaseDriver;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.NewDecision;
import org.xieshou.audit.NewDecision.FiredRule;
import org.xieshou.process.Cases;
import org.xieshou.project.ProjectSelection;
import org.xieshou.project.Proposals;
import org.xieshou.security.Official;
import org.xieshou.security.Official.ActingOffice;

/** What auditors find, and that nobody else does. */
@XieshouTest
class SupervisionPageTests {

	private static final Official ELSEWHERE = auditor("3301:audit", "杭州市审计局");

	private static final Official COUNTY = auditor("511322:audit", "营山县审计局");

	@Autowired
	MockMvcTester pages;

	@Autowired
	SignedInAs people;

	@Autowired
	CaseDriver officials;

	@Autowired
	ProjectSelection selection;

	@Autowired
	Cases cases;

	@Autowired
	DecisionLog decisions;

	@Autowired
	TransactionTemplate transaction;

	private UUID project;

	private String number;

	@BeforeEach
	void propose() {
		project = selection.propose(Proposals.road(), Proposals.COMMITTEE);
		number = cases.get(project).number();
		officials.answer("wanglonghu-township-clerk", project, "township-check", Map.of("minutes", "complete", "need", "sound",
				"beneficiaries", "true", "outcome", "pass", "opinion", "情况属实，同意上报。"));
	}

	@Test
	void aCaseIsFoundByItsNumberByWhatWasWrittenAndByWhoActed() {
		assertThat(get("/audit?q=" + number)).hasStatusOk().bodyText().contains(number, "望龙湖镇人民政府 经办员", "共 2 条")
			.doesNotContain("??", "th:");
		assertThat(get("/audit?q=情况属实&person=望龙湖镇&outcome=pass&act=complete&place=511322")).bodyText().contains(number);
		assertThat(get("/audit?q=" + number + "&outcome=refuse")).bodyText().contains("没有符合条件的决定");
		assertThat(get("/audit?q=" + number + "&to=2001-01-01")).bodyText().contains("没有符合条件的决定");
		assertThat(get("/audit?q=" + number + "&place=511324")).bodyText().contains("没有符合条件的决定");
	}

	@Test
	void auditorsElsewhereFindAndOpenNothing() {
		assertThat(get(ELSEWHERE, "/audit?q=" + number)).hasStatusOk().bodyText().contains("没有符合条件的决定").doesNotContain("古佛村");
		assertThat(get(ELSEWHERE, "/audit/cases/" + project)).hasStatus(404);
		assertThat(get(ELSEWHERE, "/audit/cases/" + UUID.randomUUID())).hasStatus(404);
		assertThat(get(COUNTY, "/audit/cases/" + project)).hasStatusOk();
	}

	@Test
	void anAccountIsTracedInItsTerritoryOnly() {
		transaction.executeWithoutResult(status -> decisions.record(NewDecision.of("funds:511399", "511399", Actor.SYSTEM,
				"enter-allotment", Map.of("amount", new BigDecimal("12345678.90")), null, "0".repeat(64))));
		assertThat(get("/audit/cases/funds:511399")).hasStatusOk().bodyText().contains("511399专项资金账户", "登记资金下达", "12345678.9");
		assertThat(get(ELSEWHERE, "/audit/cases/funds:511399")).hasStatus(404);
		assertThat(get("/audit/cases/funds:999999")).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/audit", "/audit/decisions.xlsx", "/audit/cases/models", "/audit/verifications", "/audit/models/1/approval.bpmn" })
	void officialsAndAdministratorsAreRefused(String page) {
		assertThat(pages.get().uri(page).with(people.as("yingshan-office-director"))).hasStatus(403);
		assertThat(pages.get().uri(page).with(people.as("nanchong-process-admin"))).hasStatus(403);
		assertThat(pages.get().uri(page)).hasStatus3xxRedirection();
		assertThat(get(page)).hasStatusOk();
	}

	@Test
	void whatIsNoSearchIsRefused() {
		assertThat(get("/audit?after=1 or 1=1")).hasStatus(400);
		assertThat(get("/audit?place=5113' or 'a'='a")).hasStatus(400);
		assertThat(get("/audit?q=" + "长".repeat(61))).hasStatus(400);
		assertThat(get("/audit?from=yesterday")).hasStatus(400);
		assertThat(get("/audit?q=%25%25' --")).hasStatusOk().bodyText().contains("没有符合条件的决定");
	}

	@Test
	void theNextPageBeginsWhereThisOneEnds() {
		transaction.executeWithoutResult(status -> {
			for (var i = 0; i < DecisionSearch.PAGE; i++) {
				decisions.record(NewDecision.of(project.toString(), "511322121218", Actor.SYSTEM, "remark", Map.of("n", i), "第" + i + "次",
						"0".repeat(64)));
			}
		});
		var first = get("/audit?q=" + number);
		assertThat(first).bodyText().contains("第49次", "after=").doesNotContain("古佛村 文书");
		var next = body(first).replaceAll("(?s).*href=\"([^\"]*after=[^\"]*)\".*", "$1").replace("&amp;", "&");
		assertThat(pages.get().uri(URI.create(next)).with(people.as("nanchong-auditor"))).hasStatusOk().bodyText()
			.contains("古佛村 文书").doesNotContain("第49次");
	}

	@Test
	void aTraceShowsAnswersByTheirLabelsWithDiagramAndHashes() {
		var record = decisions.of(project.toString()).get(1);
		assertThat(get("/audit/cases/" + project)).hasStatusOk().bodyText()
			.contains("全部 2 条记录前后相连", "情况属实", "填写内容", record.hash(), record.previousHash(), record.contentHash(),
					"/selection.bpmn?step=user_checkProposal")
			.doesNotContain("与记录的哈希值不符", "??", "th:", "<dt>outcome</dt>");
	}

	@Test
	void aTraceNamesTheRowsThatAppliedAndLeadsToTheTableAsItWas() {
		transaction.executeWithoutResult(status -> decisions.record(new NewDecision(project.toString(), "511322121218",
				Actor.SYSTEM, "complete", null, "agree", Map.of(), null, "0".repeat(64),
				List.of(new FiredRule("joint-review", 1, "rule_finance", "出处：测试依据")), List.of("ab".repeat(32)))));
		assertThat(get("/audit/cases/" + project)).bodyText().contains("出处：测试依据", "/joint-review.dmn#row-rule_finance", "ab".repeat(32));
		assertThat(get("/audit/models/1/joint-review.dmn")).hasStatusOk().bodyText().contains("id=\"row-rule_finance\"");
		assertThat(get("/audit/models/1/selection.bpmn?step=user_checkProposal")).hasStatusOk().bodyText()
			.contains("data-step=\"user_checkProposal\"");
		assertThat(get("/audit/models/1/nothing.bpmn")).hasStatus(404);
	}

	@Test
	void theListIsExportedWithoutWhatIsElsewhere() throws IOException {
		assertThat(lines("/audit/decisions.xlsx?q=" + number, people.official("nanchong-auditor"))).isEqualTo(3);
		assertThat(lines("/audit/decisions.xlsx?q=" + number, ELSEWHERE)).isEqualTo(1);
	}

	@Test
	void aVerificationIsStartedLeftAndFoundAgain() throws InterruptedException {
		var begun = pages.post().uri("/audit/verifications").with(csrf()).with(SignedInAs.as(COUNTY)).exchange();
		assertThat(begun).hasStatus3xxRedirection();
		var page = begun.getResponse().getRedirectedUrl();
		for (var tries = 0; tries < 100 && body(get(COUNTY, page)).contains("正在核验"); tries++) {
			Thread.sleep(200);
		}
		assertThat(get(COUNTY, page)).hasStatusOk().bodyText().contains("100%", "完成于", "古佛村通村公路");
		assertThat(get(COUNTY, "/audit/verifications")).bodyText().contains(page);
		assertThat(get(ELSEWHERE, page)).hasStatus(404);
	}

	private int lines(String page, Official auditor) throws IOException {
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(get(auditor, page).getResponse().getContentAsByteArray()))) {
			return book.getSheetAt(0).getPhysicalNumberOfRows();
		}
	}

	private MvcTestResult get(String page) {
		return get(people.official("nanchong-auditor"), page);
	}

	private MvcTestResult get(Official auditor, String page) {
		return pages.get().uri(page).with(SignedInAs.as(auditor)).exchange();
	}

	private static String body(MvcTestResult result) {
		try {
			return result.getResponse().getContentAsString();
		}
		catch (UnsupportedEncodingException impossible) {
			throw new AssertionError(impossible);
		}
	}

	private static Official auditor(String office, String name) {
		var acting = new ActingOffice(office, name);
		return new Official("auditor-" + office, name + " 审计员", acting, List.of(acting), Set.of(Official.AUDITOR));
	}

}
