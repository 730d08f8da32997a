package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.PaidIn;
import org.xieshou.SignedInAs;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.inbox.ActRefused;
import org.xieshou.project.Source;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Aid leaves only in step with the matching money that was proved to have arrived. */
@XieshouTest
class ArrivalTests {

	@Autowired
	TableOwner owner;

	@Autowired
	FundedProjects projects;

	@Autowired
	CaseDriver driver;

	@Autowired
	PaidIn paidIn;

	@Autowired
	ProjectAccounts accounts;

	@Autowired
	Arrivals arrivals;

	@Autowired
	Ledger ledger;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	SignedInAs signedIn;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void aPaymentAheadOfWhatArrivedIsRefusedWithTheMissingAmountAndPaidOnceItCame() {
		var road = projects.beginUnpaid(projects.approved());
		paidIn.some(road, Source.COUNTY_MATCHING, new BigDecimal("100000.00"));
		projects.apply(road, "480000.00");
		projects.inspect(road, "45");
		var refused = catchThrowableOfType(ActRefused.class, () -> settle(road));
		assertThat(refused.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.message()).isEqualTo("funds.refused.notArrived");
			assertThat(problem.arguments()[0].toString()).contains("20,000.00");
		});
		paidIn.some(road, Source.COUNTY_MATCHING, new BigDecimal("20000.00"));
		settle(road);
		projects.release(road);
		assertThat(accounts.money(road).released().total()).isEqualByComparingTo("465600");
	}

	@Test
	void whoeverIsToReleaseIsRefusedTooWhereAnArrivalWasTakenBackInBetween() {
		var road = projects.begun();
		projects.apply(road, "480000.00");
		projects.inspect(road, "45");
		settle(road);
		var came = arrivals.of(road).get(0);
		assertThat(post(road, "/arrivals/" + came.id() + "/reversal", FundedProjects.FINANCE, "reason", "串户")).hasStatus3xxRedirection();
		var refused = catchThrowableOfType(ActRefused.class, () -> projects.release(road));
		assertThat(refused.problems().get(0).arguments()[0].toString()).contains("120,000.00");
	}

	@Test
	void theDatabaseRefusesToPayAheadWhateverTheProgramSays() {
		var road = projects.beginUnpaid(projects.approved());
		assertThatThrownBy(() -> pay(road, Source.COUNTY_MATCHING, "0.01")).hasMessageContaining("has not arrived");
		assertThatThrownBy(() -> pay(road, Source.EAST_AID, "0.01")).hasMessageContaining("ahead of what arrived");
		paidIn.some(road, Source.COUNTY_MATCHING, new BigDecimal("30000.00"));
		assertThatThrownBy(() -> pay(road, Source.EAST_AID, "90000.01")).hasMessageContaining("ahead of what arrived");
		pay(road, Source.EAST_AID, "90000.00");
	}

	@Test
	void noMoreArrivesThanWasApprovedAndNothingThatDoesNotHaveTo() {
		var road = projects.beginUnpaid(projects.approved());
		assertThat(paidIn.some(road, Source.COUNTY_MATCHING, new BigDecimal("300000.01"))).isEqualTo(ArrivalOutcome.BEYOND_PLAN);
		assertThat(paidIn.some(road, Source.EAST_AID, BigDecimal.ONE)).isEqualTo(ArrivalOutcome.NOT_EXPECTED);
		assertThat(paidIn.some(road, Source.LOAN, BigDecimal.ONE)).isEqualTo(ArrivalOutcome.NOT_EXPECTED);
	}

	@Test
	void whatWasPaidOutIsNotTakenBackAndNoArrivalIsEverAltered() {
		var road = projects.begun();
		projects.pay(road, "480000.00", "45");
		var came = arrivals.of(road).get(0);
		assertThat(post(road, "/arrivals/" + came.id() + "/reversal", FundedProjects.FINANCE, "reason", "串户")).hasStatus(422).bodyText()
			.contains("已经拨付出去");
		assertThatThrownBy(() -> owner.jdbc().sql("update arrival set amount = 1 where id = ?").param(came.id()).update()).hasMessageContaining("stays as it is");
	}

	@Test
	void theFinanceBureauEntersAnArrivalWithItsProofOnceAndSeesItInTheAccount() {
		var road = projects.beginUnpaid(projects.approved());
		var slip = new MockMultipartFile("proof", "进账单.pdf", "application/pdf", "%PDF-1.7 slip".getBytes());
		String[] fields = { "source", "COUNTY_MATCHING", "amount", "120000.00", "arrivedOn", "2026-11-20", "payer", "营山县财政局", "key", UUID.randomUUID().toString() };
		for (var time = 0; time < 2; time++) {
			assertThat(enter(road, FundedProjects.FINANCE, slip, fields)).hasStatus3xxRedirection();
		}
		assertThat(arrivals.of(road)).singleElement().satisfies(it -> assertThat(it.amount()).isEqualByComparingTo("120000"));
		assertThat(mvc.get().uri("/funds/projects/" + road + "?lang=zh_CN").with(signedIn.as(FundedProjects.FINANCE))).hasStatusOk().bodyText()
			.contains("立项承诺").contains("资金到位").contains("180,000.00").contains("进账单.pdf");
		assertThat(mvc.get().uri("/funds/projects/" + road + ".xlsx").with(signedIn.as(FundedProjects.FINANCE))).hasStatusOk();
		assertThat(mvc.get().uri("/cases/" + road + "/papers/" + arrivals.of(road).get(0).paper()).with(signedIn.as(FundedProjects.FINANCE))).hasStatusOk();
		assertThat(mvc.get().uri("/funds/projects/" + road).with(signedIn.as("yilong-finance-clerk"))).hasStatus(404);
		assertThat(enter(road, "yingshan-office-clerk", slip, fields)).hasStatus(403);
	}

	@Test
	void anArrivalWithoutProofIsRefusedByField() {
		var road = projects.beginUnpaid(projects.approved());
		var empty = new MockMultipartFile("proof", "", "application/pdf", new byte[0]);
		assertThat(enter(road, FundedProjects.FINANCE, empty, "source", "EAST_AID", "amount", "-5", "arrivedOn", "x", "payer", "", "key", "k")).hasStatus(422)
			.bodyText().contains("进账单").contains("请选择资金来源").contains("请填写出资方");
	}

	private void settle(UUID road) {
		driver.answerAsItStands(FundedProjects.SETTLER, road, "payment-settlement", Map.of("outcome", "agree", "opinion", "同意。"));
	}

	private void pay(UUID road, Source source, String yuan) {
		transaction.executeWithoutResult(status -> ledger.book(new Booking("release:" + UUID.randomUUID(), Act.RELEASE, "511322", road,
				new Amounts(Map.of(source, new BigDecimal(yuan))), false, Actor.SYSTEM)));
	}

	private MvcTestResult enter(UUID road, String person, MockMultipartFile slip, String... fields) {
		var request = mvc.post().uri("/funds/projects/" + road + "/arrivals?lang=zh_CN").multipart().file(slip).with(signedIn.as(person))
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		for (var i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult post(UUID road, String path, String person, String... fields) {
		var request = mvc.post().uri("/funds/projects/" + road + path + "?lang=zh_CN").with(signedIn.as(person))
			.with(SecurityMockMvcRequestPostProcessors.csrf()).param("key", UUID.randomUUID().toString());
		for (var i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
