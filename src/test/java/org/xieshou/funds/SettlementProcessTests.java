package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xieshou.funds.FundedProjects.FINANCE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.inbox.ActRefused;
import org.xieshou.process.PathWalked;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.Source;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is paid, kept back and given back after a project was accepted. */
@XieshouTest
class SettlementProcessTests {

	private static final String GROUP = "yingshan-leading-group-director";

	@Autowired
	FundedProjects projects;

	@Autowired
	CaseDriver driver;

	@Autowired
	PathWalked path;

	@Autowired
	ProjectAccounts accounts;

	@Autowired
	FinalSettlements settlements;

	@Autowired
	Retention retention;

	@Autowired
	Disbursement disbursement;

	@Autowired
	Instalments instalments;

	@Autowired
	ProjectChanges changes;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Holding holding;

	@Autowired
	MovableClock clock;

	@AfterEach
	void backToday() {
		clock.reset();
	}

	@Test
	void theRestIsPaidLessRetentionAndWhatIsLeftGoesBackToItsSources() {
		var road = projects.accepted("885000.00", "295000.00");
		projects.settleFinally(road, projects.settlement("1180000.00"));
		projects.release(road);
		var money = accounts.money(road);
		assertThat(money.released().total()).isEqualByComparingTo("1144600.00");
		assertThat(money.retained().total()).isEqualByComparingTo("35400.00");
		assertThat(money.returned().of(Source.EAST_AID)).isEqualByComparingTo("15000.00");
		assertThat(money.returned().of(Source.COUNTY_MATCHING)).isEqualByComparingTo("5000.00");
		assertThat(money.committed().total()).isEqualByComparingTo("0");
		assertThat(path.of(road, "acceptance")).contains("user_settleFinal", "user_releaseSettlement", "service_releaseInstalment",
				"service_retainMoney", "end_accepted");
		assertThat(settlements.of(road).orElseThrow().rule()).contains("138号");
	}

	@Test
	void aWarrantyOfMoreThanTwoYearsIsRefusedWithTheRuleNamed() {
		var road = projects.accepted("900000.00", "300000.00");
		assertThatThrownBy(() -> projects.settleFinally(road, projects.settlement("1200000.00", "warrantyMonths", "25")))
			.isInstanceOfSatisfying(ActRefused.class, refused -> assertThat(refused.problems()).singleElement().satisfies(problem -> {
				assertThat(problem.field()).isEqualTo("warrantyMonths");
				assertThat(problem.arguments()[0]).isEqualTo("24");
				assertThat(problem.arguments()[1].toString()).contains("建质〔2017〕138号");
			}));
	}

	@Test
	void retentionAboveThreePercentIsRefusedWithTheRuleNamed() {
		var road = projects.accepted("900000.00", "300000.00");
		assertThatThrownBy(() -> projects.settleFinally(road, projects.settlement("1200000.00", "retentionPercent", "5")))
			.isInstanceOfSatisfying(ActRefused.class, refused -> assertThat(refused.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.arguments()[1].toString()).contains("建质〔2017〕138号")));
	}

	@Test
	void moreThanWasApprovedOrReportedIsNotSettled() {
		var road = projects.accepted("885000.00", "295000.00");
		assertThatThrownBy(() -> projects.settleFinally(road, projects.settlement("1180000.01"))).isInstanceOf(ActRefused.class);
	}

	@Test
	void aBankGuaranteeTakesThePlaceOfRetention() {
		var road = projects.accepted("900000.00", "300000.00");
		var answers = projects.settlement("1200000.00", "retention", "guarantee", "guarantee", "保函 2026-08 号，农业银行营山支行",
				"guaranteePapers", projects.paper());
		answers.remove("retentionPercent");
		projects.settleFinally(road, answers);
		projects.release(road);
		assertThat(accounts.money(road).released().total()).isEqualByComparingTo("1200000");
		assertThat(accounts.money(road).retained().total()).isEqualByComparingTo("0");
	}

	@Test
	void whatWasPaidBeyondTheSettledValueIsShownAndNothingMoreLeaves() {
		var road = projects.accepted("750000.00", "250000.00");
		projects.settleFinally(road, projects.settlement("1000000.00"));
		projects.release(road);
		var money = accounts.money(road);
		assertThat(money.released().total()).isEqualByComparingTo("1047600");
		assertThat(money.returned().total()).isEqualByComparingTo("152400");
		assertThat(new MoneyView(money, null, null, settlements.of(road).orElseThrow(), null, false).overpaid()).isEqualByComparingTo("47600");
	}

	@Test
	void whatWasPaidTooMuchIsDueBackInThirtyDaysAndGoesBackToItsSources() {
		var road = projects.accepted("750000.00", "250000.00");
		projects.settleFinally(road, projects.settlement("1000000.00"));
		projects.release(road);
		assertThat(jdbc.sql("select due_at from inbox_task where case_id = ? and form = 'overpayment-return'").param(road)
			.query(java.time.OffsetDateTime.class).single().atZoneSameInstant(MovableClock.BEIJING).toLocalDate())
			.isEqualTo(LocalDate.now(clock).plusDays(31));
		assertThatThrownBy(() -> driver.answer(FINANCE, road, "overpayment-return", projects.repaid("47600.01"))).isInstanceOf(ActRefused.class);
		driver.answer(FINANCE, road, "overpayment-return", projects.repaid("40000.00"));
		driver.answer(FINANCE, road, "overpayment-return", projects.repaid("7600.00"));
		var money = accounts.money(road);
		assertThat(money.released().total()).isEqualByComparingTo("1000000");
		assertThat(money.returned().of(Source.EAST_AID)).isEqualByComparingTo("150000");
		assertThat(money.returned().of(Source.COUNTY_MATCHING)).isEqualByComparingTo("50000");
		assertThat(driver.open(road)).doesNotContain("overpayment-return");
		assertThat(path.of(road, "acceptance")).contains("user_recoverOverpayment", "end_accepted");
	}

	@Test
	void aSettlementTooFarBeyondTheApprovalGoesToTheApproverAgainAndPaysNoMoreThanWasApproved() {
		var road = projects.built(projects.selfRaised("900000.00", "300000.00"), "900000.00", "420000.01");
		projects.settleFinally(road, projects.lines("900000.00", "420000.01"));
		assertThat(driver.open(road)).contains("overrun-decision").doesNotContain("release-funds");
		driver.answer(GROUP, road, "overrun-decision", Map.of("meeting", "2026年第12次", "outcome", "return", "reason", "自筹部分依据不足。"));
		projects.settleFinally(road, projects.lines("900000.00", "420000.01"));
		driver.answer(GROUP, road, "overrun-decision", Map.of("meeting", "2026年第13次", "outcome", "approve", "opinion", "同意。"));
		projects.release(road);
		var money = accounts.money(road);
		assertThat(money.released().total().add(money.retained().total())).isEqualByComparingTo("1200000");
		assertThat(settlements.of(road).orElseThrow().lines()).hasSize(2).last()
			.satisfies(line -> assertThat(line.difference()).isEqualByComparingTo("120000.01"));
		assertThat(path.of(road, "acceptance")).contains("user_decideOverrun", "gateway_overrunDecided");
	}

	@Test
	void aSettlementWithinTenPercentOfTheApprovalNeedsNobodyAgain() {
		var road = projects.built(projects.selfRaised("900000.00", "300000.00"), "900000.00", "420000.00");
		projects.settleFinally(road, projects.lines("900000.00", "420000.00"));
		assertThat(driver.open(road)).contains("release-funds").doesNotContain("overrun-decision");
	}

	@Test
	void whatWasWithheldOnTheWayIsPartOfTheRetentionAndNeverMoreThanTheRuleAllows() {
		var road = projects.begun();
		projects.pay(road, "480000.00", "40");
		assertThat(accounts.money(road).retained().total()).isEqualByComparingTo("14400");
		assertThat(accounts.money(road).released().total()).isEqualByComparingTo("465600");
		assertThatThrownBy(() -> jdbc.sql("""
				insert into payment_settlement (id, instalment, application, inspection, verified, payable, withheld, payee, account, settled_at,
					person, person_name, office)
				select gen_random_uuid(), instalment, application, inspection, verified, 950.00, 50.00, payee, account, now(), 'x', 'x', 'x'
				from payment_settlement limit 1""").update()).hasMessageContaining("above the rule");
	}

	@Test
	void retentionIsPaidOnceAfterTheWarranty() {
		var road = settled();
		assertThat(retention.release(road)).isEqualTo(ReleaseOutcome.NOT_DUE);
		projects.sitOutWarranty(road);
		projects.release(road);
		assertThat(accounts.money(road).retained().total()).isEqualByComparingTo("0");
		assertThat(accounts.money(road).released().total()).isEqualByComparingTo("1200000");
		for (var again = 0; again < 20; again++) {
			assertThat(retention.release(road)).isEqualTo(ReleaseOutcome.ALREADY_RELEASED);
		}
		assertThat(accounts.money(road).released().total()).isEqualByComparingTo("1200000");
		assertThat(path.of(road, "warranty")).contains("service_releaseRetention", "end_warranty");
	}

	@Test
	void retentionIsNotPaidWithoutAnOrderOrWhileAChangeIsDecided() {
		var road = settled();
		projects.sitOutWarranty(road);
		assertThat(retention.release(road)).isEqualTo(ReleaseOutcome.NOT_ORDERED);
		holding.hold(road);
		assertThat(retention.release(road)).isEqualTo(ReleaseOutcome.PAUSED);
	}

	@Test
	void aSettlementSettledAgainAfterARefusalPaysTheNewOneOnly() {
		var road = projects.accepted("900000.00", "300000.00");
		projects.settleFinally(road, projects.settlement("1200000.00"));
		holding.hold(road);
		projects.release(road);
		assertThat(driver.open(road)).contains("final-settlement");
		holding.letGo(road);
		projects.settleFinally(road, projects.settlement("1150000.00"));
		projects.release(road);
		assertThat(accounts.money(road).released().total()).isEqualByComparingTo("1115500.00");
		assertThat(accounts.money(road).retained().total()).isEqualByComparingTo("34500.00");
	}

	@Test
	void aChangeThatTakesMoneyAwayAfterTheSettlementIsSettledAnew() {
		var road = projects.accepted("900000.00", "300000.00");
		projects.settleFinally(road, projects.settlement("1200000.00"));
		changes.approve(road, new BigDecimal("1150000.00"));
		assertThatThrownBy(() -> projects.release(road)).isInstanceOf(ActRefused.class);
		driver.answer(FINANCE, road, "release-funds", projects.returned("previous", "straight"));
		assertThat(driver.open(road)).contains("final-settlement");
		projects.settleFinally(road, projects.settlement("1150000.00"));
		projects.release(road);
		assertThat(accounts.money(road).released().total()).isEqualByComparingTo("1115500.00");
		assertThat(accounts.money(road).retained().total()).isEqualByComparingTo("34500.00");
	}

	@Test
	void nothingIsRetainedBeforeTheSettlementWasPaid() {
		var road = projects.accepted("900000.00", "300000.00");
		assertThatThrownBy(() -> retention.retain(road)).isInstanceOf(IllegalStateException.class);
		assertThat(disbursement.release(instalments.settlement(road).id())).isEqualTo(ReleaseOutcome.NOT_SETTLED);
	}

	@Test
	void theFinanceBureauReturnsASettlementAndNothingLeaves() {
		var road = projects.accepted("900000.00", "300000.00");
		projects.settleFinally(road, projects.settlement("1200000.00"));
		driver.answer(FINANCE, road, "release-funds", projects.returned("previous", "straight"));
		assertThat(driver.open(road)).contains("final-settlement");
		assertThat(accounts.money(road).released().total()).isEqualByComparingTo("1047600");
	}

	@Test
	void theWarrantyRunsFromTheDayOfAcceptance() {
		var road = settled();
		assertThat(settlements.of(road).orElseThrow().warrantyUntil()).isEqualTo(LocalDate.now(clock).plusMonths(12));
	}

	private UUID settled() {
		var road = projects.accepted("900000.00", "300000.00");
		projects.settleFinally(road, projects.settlement("1200000.00"));
		projects.release(road);
		assertThat(accounts.money(road).retained().total()).isEqualByComparingTo(new BigDecimal("36000.00"));
		return road;
	}

}
