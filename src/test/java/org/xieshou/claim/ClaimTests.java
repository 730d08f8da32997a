package org.xieshou.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.CaseDriver;
import org.xieshou.XieshouTest;
import org.xieshou.inbox.ActRefused;
import org.xieshou.process.DueJobs;
import org.xieshou.process.Lifecycle;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims handed in with applications for payment: what is taken, and what is refused by line and field. */
@XieshouTest
class ClaimTests {

	static final String TOWNSHIP = "wanglonghu-township-clerk";

	@Autowired
	ApprovedRoads roads;

	@Autowired
	ClaimDrafts drafts;

	@Autowired
	ClaimRows claims;

	@Autowired
	Contracts contracts;

	@Autowired
	CaseDriver driver;

	@Autowired
	Lifecycle lifecycle;

	@Autowired
	DueJobs jobs;

	@Autowired
	MovableClock clock;

	UUID road;

	Map<String, Object> answers;

	@BeforeEach
	void anApplicationIsAwaited() {
		road = begun();
		answers = drafts.application(road, "400000.00");
	}

	@Test
	void aClaimInGoodOrderIsKeptWithItsInvoicesAndPapers() {
		hand(answers);
		assertThat(claims.of(road)).singleElement().satisfies(claim -> {
			assertThat(claim.invoiced()).isEqualByComparingTo("400000");
			assertThat(claim.papers()).extracting(ClaimPaper::key).containsExactly("application", "expense-list", "inspection-sheet",
					"supervisor-opinion", "township-opinion");
			assertThat(claim.papers()).allSatisfy(paper -> assertThat(paper.basis()).contains("出处"));
			assertThat(claim.files()).hasSize(6);
		});
	}

	@Test
	void theInvoicesHaveToComeToWhatIsAppliedFor() {
		answers.put("requested", "399999.99");
		assertThat(refused(answers)).extracting(ActRefused.Problem::field, ActRefused.Problem::message)
			.contains(org.assertj.core.groups.Tuple.tuple("requested", "claim.refused.invoiceSum"),
					org.assertj.core.groups.Tuple.tuple("requested", "claim.refused.expenseSum"));
	}

	@Test
	void whatIsOnTheNegativeListIsRefusedWithItsLineAndSource() {
		answers.put("expenses", List.of(Map.of("item", "路面材料", "amount", "390000"), Map.of("item", "购买 公务 用车 一辆", "amount", "10000")));
		assertThat(refused(answers)).singleElement().satisfies(problem -> {
			assertThat(problem.field()).isEqualTo("expenses[1].item");
			assertThat(problem.arguments()).contains(2, "交通工具").anySatisfy(it -> assertThat(it.toString()).contains("负面清单"));
		});
	}

	@Test
	void aPayeeOutsideTheContractCannotBeChosenAndAnotherAccountIsRefused() {
		var stranger = new HashMap<>(answers);
		stranger.put("payee", "示范施工单位（仪陇）");
		assertThat(refused(stranger)).extracting(ActRefused.Problem::field).contains("payee");
		answers.put("account", "62220202009999");
		assertThat(refused(answers)).singleElement().satisfies(problem -> {
			assertThat(problem.field()).isEqualTo("account");
			assertThat(problem.message()).isEqualTo("claim.refused.account");
		});
	}

	@Test
	void anInvoiceIsNeitherOlderThanTheContractNorYoungerThanTheClaim() {
		assertThat(refused(withInvoice("issuedOn", day(1)))).extracting(ActRefused.Problem::message).containsExactly("claim.refused.invoiceAfter");
		assertThat(refused(withInvoice("issuedOn", day(-1)))).singleElement().satisfies(problem -> {
			assertThat(problem.message()).isEqualTo("claim.refused.invoiceBefore");
			assertThat(problem.field()).isEqualTo("invoices[0].issuedOn");
		});
	}

	@Test
	void noClaimBeforeItsInspectionAndNoTownshipOpinionBeforeTheApplication() {
		clock.moveTo(clock.instant().plus(Duration.ofDays(3)));
		assertThat(refused(withPaper(0, day(-4)))).singleElement().satisfies(problem -> {
			assertThat(problem.message()).isEqualTo("claim.refused.beforeInspection");
			assertThat(problem.field()).isEqualTo("papers[2].dated");
			assertThat(problem.arguments()).anySatisfy(it -> assertThat(it.toString()).contains("出处"));
		});
		assertThat(refused(withPaper(4, day(-4)))).singleElement().satisfies(problem -> {
			assertThat(problem.message()).isEqualTo("claim.refused.opinionBefore");
			assertThat(problem.field()).isEqualTo("papers[4].dated");
		});
		assertThat(refused(withPaper(1, day(1)))).extracting(ActRefused.Problem::message).containsExactly("claim.refused.paperAfter");
		clock.reset();
	}

	@Test
	void everyPaperThatIsAskedForHasToBeThere() {
		answers.put("papers", ClaimAnswers.rows(answers, "papers").subList(0, 4));
		assertThat(refused(answers)).singleElement().satisfies(problem -> {
			assertThat(problem.message()).isEqualTo("claim.refused.missingPaper");
			assertThat(problem.arguments()).containsExactly("乡镇审核意见");
		});
		answers = drafts.application(road, "400000.00");
		var rows = new ArrayList<>(ClaimAnswers.rows(answers, "papers"));
		rows.set(3, Map.of("dated", day(0)));
		answers.put("papers", rows);
		assertThat(refused(answers)).extracting(ActRefused.Problem::field).containsExactly("papers[3].files");
	}

	@Test
	void anInvoiceIsClaimedOnceInACountyHoweverItIsWritten() {
		var end = road.toString().substring(0, 13);
		hand(withInvoice("number", "No 2026-" + end));
		var other = begun();
		answers = drafts.application(other, "300000.00");
		assertThat(refused(other, withInvoice("number", "ｎｏ２０２６" + end.replace("-", "—").toUpperCase()))).singleElement()
			.satisfies(problem -> {
				assertThat(problem.field()).isEqualTo("invoices[0].number");
				assertThat(problem.message()).isEqualTo("claim.refused.invoiceUsed");
			});
		assertThat(claims.of(other)).isEmpty();
	}

	@Test
	void ofTwoClaimsOfOneInvoiceAtTheSameMomentExactlyOneWins() throws Exception {
		var other = begun();
		var shared = "FP-" + UUID.randomUUID().toString().substring(0, 20);
		var mine = withInvoice("number", shared);
		answers = drafts.application(other, "400000.00");
		var theirs = withInvoice("number", shared);
		var start = new CyclicBarrier(2);
		try (var both = new Both()) {
			var one = both.run(() -> attempt(start, road, mine));
			var two = both.run(() -> attempt(start, other, theirs));
			assertThat(List.of(one.get(), two.get())).containsExactlyInAnyOrder(true, false);
		}
		assertThat(claims.of(road).size() + claims.of(other).size()).isEqualTo(1);
	}

	@Test
	void anInvoiceTwiceInOneClaimIsRefused() {
		var twice = ClaimAnswers.rows(answers, "invoices").get(0);
		answers.put("invoices", List.of(half(twice), half(twice)));
		assertThat(refused(answers)).singleElement().satisfies(problem -> assertThat(problem.field()).isEqualTo("invoices[1].number"));
	}

	@Test
	void aCorrectedApplicationMayClaimTheSameInvoicesAndFreesThoseItLeavesOut() {
		hand(answers);
		driver.answer("yingshan-office-inspector", road, "progress-inspection", Map.of("inspectedOn", day(0), "verifiedPercent", "40", "findings",
				"现场与申请相符。", "photographs", drafts.paper("照片.pdf"), "outcome", "pass"));
		driver.answer("yingshan-office-clerk", road, "payment-settlement", Map.of("outcome", "return", "returnTo", "proposer", "afterReturn", "straight",
				"reason", "请更正发票。"));
		var changed = drafts.application(road, "400000.00");
		hand(changed);
		assertThat(claims.of(road)).extracting(Claim::number).containsExactly(1, 2);
		var other = begun();
		driver.answer(TOWNSHIP, other, "payment-application", answers);
		assertThat(claims.of(other)).hasSize(1);
	}

	@Test
	void whatWasClaimedStaysAsItIs() {
		hand(answers);
		assertThat(catchThrowableOfType(org.springframework.dao.DataAccessException.class, () -> jdbc.sql("update claim set requested = 1 where project = ?")
			.param(road).update())).isNotNull();
	}

	@Autowired
	JdbcClient jdbc;

	private UUID begun() {
		var id = roads.approved();
		drafts.contract(id);
		lifecycle.start("disbursement", id, Map.of());
		jobs.runAll();
		return id;
	}

	private boolean attempt(CyclicBarrier start, UUID project, Map<String, Object> given) {
		try {
			start.await();
			driver.answer(TOWNSHIP, project, "payment-application", given);
			return true;
		}
		catch (ActRefused refused) {
			return false;
		}
		catch (Exception other) {
			throw new AssertionError(other);
		}
	}

	private Map<String, Object> withInvoice(String field, String value) {
		return with("invoices", 0, row -> row.put(field, value));
	}

	private Map<String, Object> withPaper(int line, String day) {
		return with("papers", line, row -> row.put("dated", day));
	}

	private Map<String, Object> with(String list, int line, java.util.function.Consumer<Map<String, Object>> change) {
		var rows = new ArrayList<>(ClaimAnswers.rows(answers, list));
		var row = new HashMap<>(rows.get(line));
		change.accept(row);
		rows.set(line, row);
		var changed = new HashMap<>(answers);
		changed.put(list, rows);
		return changed;
	}

	private static Map<String, Object> half(Map<String, Object> invoice) {
		var row = new HashMap<>(invoice);
		row.put("amount", "200000.00");
		return row;
	}

	private String day(int later) {
		return LocalDate.now(clock).plusDays(later).toString();
	}

	private void hand(Map<String, Object> given) {
		driver.answer(TOWNSHIP, road, "payment-application", given);
	}

	private List<ActRefused.Problem> refused(Map<String, Object> given) {
		return refused(road, given);
	}

	private List<ActRefused.Problem> refused(UUID project, Map<String, Object> given) {
		var refusal = catchThrowableOfType(ActRefused.class, () -> driver.answer(TOWNSHIP, project, "payment-application", given));
		assertThat(refusal).as("a refusal").isNotNull();
		return refusal.problems();
	}

	/** Two at once. */
	private static final class Both implements AutoCloseable {

		private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

		<T> java.util.concurrent.Future<T> run(java.util.concurrent.Callable<T> what) {
			return threads.submit(what);
		}

		@Override
		public void close() {
			threads.shutdown();
		}

	}

}
