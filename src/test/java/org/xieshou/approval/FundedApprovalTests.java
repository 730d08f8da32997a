package org.xieshou.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.funds.Allotment;
import org.xieshou.funds.Allotting;
import org.xieshou.inbox.ActRefused;
import org.xieshou.process.FormContext;
import org.xieshou.project.BudgetLine;
import org.xieshou.project.Plan;
import org.xieshou.project.Projects;
import org.xieshou.project.Proposals;
import org.xieshou.project.Source;
import org.xieshou.time.MovableClock;
import org.xieshou.web.MoneyFormat;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is approved that was not allotted, and whoever decides is told before and in words. */
@XieshouTest
class FundedApprovalTests {

	private static final BigDecimal EAST = new BigDecimal("100.00");

	@Autowired
	Cast cast;

	@Autowired
	Projects projects;

	@Autowired
	Allotting allotting;

	@Autowired
	LeadingGroupDecisionForm decision;

	@Autowired
	JointReviewForm review;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MoneyFormat format;

	@Autowired
	MovableClock clock;

	@AfterEach
	void backToRealTime() {
		clock.reset();
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void theReviewersAndTheLeadingGroupSeeWhatWasAllottedCommittedAndIsAvailable() {
		var available = allotted();
		var road = cast.inApproval(central("120000.00"), "100");
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		for (var form : List.of(review, decision)) {
			assertThat((String) form.data(new FormContext(road, "x", java.util.Map.of(), Actor.SYSTEM, clock.instant())).get("funds"))
				.contains("中央").contains("120,000.00").contains("可用 " + format.yuan(available));
		}
	}

	@Test
	void anApprovalBeyondWhatIsAvailableIsRefusedWithTheMissingAmountAndNothingIsRecorded() {
		var available = allotted();
		var more = available.add(new BigDecimal("0.01")).toPlainString();
		var road = ready(more);
		var refused = catchThrowableOfType(ActRefused.class, () -> approve(road, more));
		assertThat(refused.problems()).singleElement().satisfies(problem -> {
			assertThat(problem.message()).isEqualTo("approval.refused.unfunded");
			assertThat(problem.field()).isEqualTo("amount");
			assertThat(problem.arguments()[0].toString()).contains("0.01");
		});
		assertThat(projects.get(road).approvedAmount()).isNull();
		var smaller = ready(available.toPlainString());
		approve(smaller, available.toPlainString());
		assertThat(projects.get(smaller).approvedAmount()).isEqualByComparingTo(available.add(EAST));
		assertThat(available()).isEqualByComparingTo("0");
	}

	@Test
	void ofTwoApprovalsAtOnceForSixtyPercentEachExactlyOneWinsAndTheOtherIsToldWhy() throws Exception {
		var available = allotted();
		var most = available.multiply(new BigDecimal("0.6")).setScale(2, java.math.RoundingMode.DOWN);
		var roads = List.of(ready(most.toPlainString()), ready(most.toPlainString()));
		var barrier = new CyclicBarrier(2);
		var threads = Executors.newFixedThreadPool(2);
		try {
			var acts = roads.stream().map(road -> (Callable<String>) () -> {
				barrier.await();
				var refused = catchThrowableOfType(ActRefused.class, () -> approve(road, most.toPlainString()));
				return refused == null ? "approved" : refused.problems().get(0).message();
			}).toList();
			var said = new java.util.ArrayList<String>();
			for (var done : threads.invokeAll(acts)) {
				said.add(done.get());
			}
			assertThat(said).containsExactlyInAnyOrder("approved", "approval.refused.unfunded");
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(available()).isEqualByComparingTo(available.subtract(most));
	}

	@Test
	void aChangeThatWantsMoreThanIsAvailableIsRefusedToo() {
		var available = allotted();
		var wanted = available.add(new BigDecimal("50000")).toPlainString();
		var road = ready(available.toPlainString());
		approve(road, available.toPlainString());
		cast.requestCentral(road, wanted);
		cast.support(road);
		var refused = catchThrowableOfType(ActRefused.class, () -> cast.agreeToChange(road, total(wanted)));
		assertThat(refused.problems()).singleElement().satisfies(problem -> assertThat(problem.message()).isEqualTo("approval.refused.unfunded"));
		assertThat(projects.get(road).plan().version()).isEqualTo(1);
		allotted();
		cast.agreeToChange(road, total(wanted));
		assertThat(projects.get(road).approvedAmount()).isEqualByComparingTo(total(wanted));
	}

	private void approve(UUID road, String central) {
		cast.approve(road, total(central));
	}

	private static String total(String central) {
		return new BigDecimal(central).add(EAST).toPlainString();
	}

	private UUID ready(String yuan) {
		var road = cast.inApproval(central(yuan), "100");
		cast.untilTheGroup(road);
		clock.reset();
		return road;
	}

	static Plan central(String yuan) {
		var p = Proposals.plan();
		return new Plan(1, p.scope(), p.quantities(), List.of(new BudgetLine(Source.EAST_AID, "设计", EAST), new BudgetLine(Source.CENTRAL, "路面工程", new BigDecimal(yuan))),
				p.milestones(), p.indicators(), p.households(), p.people(), p.registeredHouseholds(), p.registeredPeople(), p.contacts());
	}

	/** Allots 100 000 yuan more; answers what is available then. */
	private BigDecimal allotted() {
		allotting.enter(new Allotment(UUID.randomUUID(), "511322", Source.CENTRAL, 2026, "中央" + UUID.randomUUID(), new BigDecimal("100000.00"),
				LocalDate.of(2026, 1, 6)), Actor.SYSTEM);
		return available();
	}

	private BigDecimal available() {
		return jdbc.sql("select coalesce(sum(available), 0) from county_balance where county = '511322' and source = 'CENTRAL'")
			.query(BigDecimal.class).single();
	}

}
