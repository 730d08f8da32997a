package org.xieshou.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.SignedInAs;
import org.xieshou.XieshouTest;
import org.xieshou.funds.FundedProjects;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The pages of payments: the county's finance bureau acts, its supervisors read, nobody else comes in. */
@XieshouTest
class PaymentPageTests {

	private static final String CLERK = "yingshan-finance-clerk";

	private static final String ACCOUNTANT = "yingshan-finance-accountant";

	@Autowired
	FundedProjects projects;

	@Autowired
	DuePayments due;

	@Autowired
	PaymentOrders orders;

	@Autowired
	Reconciliation lines;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	MockMvcTester mvc;

	@Test
	void theBureauChoosesSendsAndDownloads() {
		var release = released();
		assertThat(mvc.get().uri("/payments?lang=zh_CN").with(signedIn.as(CLERK))).hasStatusOk().bodyText()
			.contains("value=\"" + release + "\"").contains("465,600.00").contains("生成支付文件");
		var sent = mvc.post().uri("/payments").param("key", UUID.randomUUID().toString()).param("release", release.toString())
			.with(signedIn.as(CLERK)).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
		var address = sent.getResponse().getRedirectedUrl();
		assertThat(mvc.get().uri(address + "?lang=zh_CN").with(signedIn.as(CLERK))).hasStatusOk().bodyText().contains("肆拾陆万伍仟陆佰元整").contains("已送银行");
		var file = mvc.get().uri(address + "/file").with(signedIn.as(CLERK)).exchange().getResponse();
		assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8)).contains("465600.00").contains("第 1 期");
		assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
		assertThat(mvc.get().uri(address).with(signedIn.as("yilong-finance-clerk"))).hasStatus(404);
	}

	@Test
	void whatTheBankRejectedIsClearedUpOnThePageAndWaitsForASecondPerson() {
		var release = released();
		var batch = mvc.post().uri("/payments").param("key", UUID.randomUUID().toString()).param("release", release.toString())
			.with(signedIn.as(CLERK)).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange().getResponse().getRedirectedUrl();
		var order = orders.of(UUID.fromString(batch.substring(batch.lastIndexOf('/') + 1))).get(0);
		var reference = order.reference();
		var answer = new MockMultipartFile("file", "回单.csv", "text/csv", ("reference,amount,result,booked_on,bank_reference,reason\n" + reference
				+ "," + order.amount() + ",rejected,2026-03-03,B" + UUID.randomUUID() + ",账号不存在\n").getBytes(StandardCharsets.UTF_8));
		assertThat(mvc.post().uri("/payments/reconciliation").multipart().file(answer).with(signedIn.as(ACCOUNTANT))
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus(302);
		assertThat(reconciliation(ACCOUNTANT)).contains(reference, "银行退回", "账号不存在", "更正后的收款账号");
		var line = lines.open("511322").stream().filter(it -> it.reference().equals(reference)).findFirst().orElseThrow().id();
		assertThat(mvc.post().uri("/payments/reconciliation/" + line).param("reason", "账号少写一位").param("account", "6222020200112299")
			.with(signedIn.as(ACCOUNTANT)).with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus(302);
		assertThat(reconciliation(ACCOUNTANT)).contains("待复核的账号更正", "6222020200112299", "待财政部门另一人复核", "账号少写一位");
		assertThat(reconciliation(CLERK)).contains("复核无误");
		assertThat(mvc.get().uri("/payments?lang=zh_CN").with(signedIn.as(CLERK))).bodyText().contains("更正的账号待另一人复核");
	}

	@Test
	void aBadFileIsRefusedLineByLine() {
		var file = new MockMultipartFile("file", "回单.csv", "text/csv", "reference,amount,result,booked_on,bank_reference,reason\nr1,x,paid,2026-01-01,B1,\n".getBytes());
		assertThat(mvc.post().uri("/payments/reconciliation?lang=zh_CN").multipart().file(file).with(signedIn.as(ACCOUNTANT))
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus(422).bodyText().contains("第 2 行").contains("金额应为正数");
	}

	@Test
	void theSheetsHoldWhatThePagesShow() throws Exception {
		released();
		for (var address : new String[] { "/payments.xlsx", "/payments/reconciliation.xlsx" }) {
			var answer = mvc.get().uri(address).with(signedIn.as(CLERK)).exchange();
			try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
				assertThat(workbook.getNumberOfSheets()).isGreaterThanOrEqualTo(2);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "yingshan-transport-clerk", "wanglonghu-township-clerk", "gufo-village-clerk", "nanchong-process-admin" })
	void whoHasNothingToDoWithPaymentsIsTurnedAway(String person) {
		for (var address : new String[] { "/payments", "/payments/reconciliation", "/payments.xlsx", "/payments/reconciliation.xlsx" }) {
			assertThat(mvc.get().uri(address).with(signedIn.as(person))).as(address).hasStatus(403);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "yingshan-office-clerk", "yingshan-audit-clerk", "yilong-finance-clerk" })
	void whoReadsDoesNotAct(String person) {
		var release = released();
		var answer = mvc.post().uri("/payments").param("key", UUID.randomUUID().toString()).param("release", release.toString())
			.with(signedIn.as(person)).with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
		assertThat(answer.getResponse().getStatus()).isIn(403, 422);
		assertThat(due.in("511322")).extracting(DuePayment::release).contains(release);
		assertThat(mvc.get().uri("/payments").with(signedIn.as(person))).hasStatusOk();
	}

	private String reconciliation(String person) {
		var page = mvc.get().uri("/payments/reconciliation?lang=zh_CN").with(signedIn.as(person)).exchange().getResponse();
		return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private UUID released() {
		var project = projects.begun();
		projects.pay(project, "480000.00", "45");
		return due.in("511322").stream().filter(it -> it.project().equals(project)).findFirst().orElseThrow().release();
	}

}
