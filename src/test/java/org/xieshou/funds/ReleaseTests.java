package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.project.Source;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database and the domain let leave, whoever asks, how often and how many at once. */
@XieshouTest
class ReleaseTests {

	@Autowired
	TableOwner owner;

	@Autowired
	FundedProjects projects;

	@Autowired
	Disbursement disbursement;

	@Autowired
	Instalments instalments;

	@Autowired
	ProjectAccounts accounts;

	@Autowired
	PaymentPapers papers;

	@Autowired
	Ledger ledger;

	@Autowired
	Holding holding;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void aReleaseReplayedAHundredTimesTwentyAtOnceIsBookedOnce() throws Exception {
		var part = ready();
		var outcomes = new java.util.ArrayList<ReleaseOutcome>();
		for (var wave = 0; wave < 5; wave++) {
			outcomes.addAll(atOnce(Collections.<Callable<ReleaseOutcome>>nCopies(20, () -> disbursement.release(part.id()))));
		}
		assertThat(outcomes).hasSize(100);
		assertThat(outcomes).containsOnlyOnce(ReleaseOutcome.RELEASED).allMatch(ReleaseOutcome::isPaid);
		assertThat(released(part)).isEqualByComparingTo("480000");
		assertThat(entries(part.project(), "release")).isEqualTo(1);
	}

	@Test
	void ofTwoPaymentsAtOnceThatTogetherExceedTheApprovalOneWins() throws Exception {
		var road = ready().project();
		var money = accounts.money(road);
		var most = new Amounts(java.util.Map.of(Source.EAST_AID, new BigDecimal("540000.00")));
		List<Callable<Boolean>> twice = List.of(() -> book(money, most, "a"), () -> book(money, most, "b"));
		assertThat(atOnce(twice)).containsExactlyInAnyOrder(true, false);
		assertThat(accounts.money(road).released().of(Source.EAST_AID)).isEqualByComparingTo("540000");
	}

	@Test
	void twoSettlementsOfOneProjectReleasedAtOnceNeverPassVerifiedProgress() throws Exception {
		var first = ready();
		var second = instalments.of(first.project()).get(1);
		paper(second, new BigDecimal("480000.00"));
		atOnce(List.<Callable<ReleaseOutcome>>of(() -> disbursement.release(first.id()), () -> disbursement.release(second.id())));
		assertThat(released(first)).isEqualByComparingTo("480000");
	}

	@Test
	void beforeApplicationSettlementAndOrderAreOnRecordNothingLeaves() {
		var road = begun();
		var part = instalments.of(road).get(0);
		assertThat(disbursement.release(part.id())).isEqualTo(ReleaseOutcome.NO_APPLICATION);
		var application = apply(part, new BigDecimal("480000.00"));
		assertThat(disbursement.release(part.id())).isEqualTo(ReleaseOutcome.NOT_INSPECTED);
		verify(road, 45);
		assertThat(disbursement.release(part.id())).isEqualTo(ReleaseOutcome.NOT_SETTLED);
		var settlement = settle(part, application, new BigDecimal("480000.00"));
		assertThat(disbursement.release(part.id())).isEqualTo(ReleaseOutcome.NOT_ORDERED);
		order(part, settlement);
		assertThat(disbursement.release(part.id())).isEqualTo(ReleaseOutcome.RELEASED);
	}

	@Test
	void anOrderForAnEarlierSettlementDoesNotPayALaterOne() {
		var part = ready();
		settle(part, papers.application(part.id()).orElseThrow().id(), new BigDecimal("470000.00"));
		assertThat(disbursement.release(part.id())).isEqualTo(ReleaseOutcome.NOT_ORDERED);
	}

	@Test
	void whatWasSettledTooHighIsRefusedByTheDomain() {
		var part = ready(new BigDecimal("480000.01"));
		assertThat(disbursement.release(part.id())).isEqualTo(ReleaseOutcome.BEYOND_PROGRESS);
		assertThat(released(part)).isEqualByComparingTo("0");
	}

	@Test
	void heldPaymentsAndEndedProjectsPayNothing() {
		var part = ready();
		holding.hold(part.project());
		assertThat(disbursement.release(part.id())).isEqualTo(ReleaseOutcome.PAUSED);
		holding.letGo(part.project());
		jdbc.sql("update case_file set state = 'cancelled' where id = ?").param(part.project()).update();
		assertThat(disbursement.release(part.id())).isEqualTo(ReleaseOutcome.CLOSED);
	}

	@Test
	void aProjectThatWasNotApprovedHasNothingToPay() {
		var road = projects.proposed("900000.00", "300000.00");
		instalments.plan(road, InstalmentPlan.parse("40@40"), "x");
		assertThat(disbursement.release(instalments.of(road).get(0).id())).isEqualTo(ReleaseOutcome.NOT_APPROVED);
	}

	@Test
	void theDatabaseRefusesAReleaseBeyondVerifiedProgressWhateverTheProgramSays() {
		var part = ready(new BigDecimal("480000.01"));
		var order = papers.order(part.id()).orElseThrow();
		assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
			var money = accounts.lock(part.project());
			var amount = new BigDecimal("480000.01");
			var entry = ledger.book(Booking.of(Act.RELEASE, part.id().toString(), money, money.committed().share(amount), Actor.SYSTEM));
			new Releases(jdbc).add(order, new Releases.Release(part.id(), amount, new BigDecimal(45), Instant.now()), entry.orElseThrow());
		})).hasMessageContaining("beyond verified progress");
		assertThat(released(part)).isEqualByComparingTo("0");
	}

	@Test
	void theDatabaseRefusesToPayFromASourceThatIsNotInTheBudget() {
		var money = accounts.money(ready().project());
		var loan = new Amounts(java.util.Map.of(Source.LOAN, BigDecimal.ONE));
		assertThatThrownBy(() -> transaction.executeWithoutResult(status -> ledger
			.book(Booking.of(Act.RELEASE, UUID.randomUUID().toString(), money, loan, Actor.SYSTEM)))).hasMessageContaining("no money from LOAN");
	}

	@Test
	void theDatabaseRefusesAnEntryThatMovesMoneyFromOneSourceToAnother() {
		var road = ready().project();
		assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
			var entry = jdbc.sql("""
					insert into ledger_entry (key, act, county, project, booked_at, person, office)
					values ('x' || ?, 'release', '511322', ?, now(), 'x', 'x') returning id""").params(UUID.randomUUID(), road)
				.query(Long.class).single();
			jdbc.sql("insert into ledger_line (entry, account, source, debit, credit) values (?, 'paid', 'EAST_AID', 5, 0)").param(entry).update();
			jdbc.sql("insert into ledger_line (entry, account, source, debit, credit) values (?, 'committed', 'COUNTY_MATCHING', 0, 5)").param(entry).update();
		})).hasMessageContaining("does not balance");
	}

	@Test
	void noEntryAndNoPaperIsEverAlteredOrDeleted() {
		var part = ready();
		disbursement.release(part.id());
		for (var table : List.of("ledger_entry", "ledger_line", "payment_application", "payment_settlement", "release_order", "instalment_release")) {
			assertThatThrownBy(() -> owner.jdbc().sql("delete from " + table).update()).hasRootCauseInstanceOf(org.postgresql.util.PSQLException.class);
		}
		assertThatThrownBy(() -> owner.jdbc().sql("update ledger_line set debit = 1 where debit > 0").update()).hasMessageContaining("only grows");
	}

	private Boolean book(ProjectMoney money, Amounts amounts, String key) {
		try {
			transaction.executeWithoutResult(status -> ledger
				.book(Booking.of(Act.RELEASE, money.project() + key, money, amounts, Actor.SYSTEM)));
			return true;
		}
		catch (RuntimeException refused) {
			assertThat(refused).hasMessageMatching("(?s).*(has not that much committed|ahead of what arrived).*");
			return false;
		}
	}

	/** The first instalment of 480 000 yuan with everything on record at 45 % verified progress. */
	private Instalment ready() {
		return ready(new BigDecimal("480000.00"));
	}

	private Instalment ready(BigDecimal payable) {
		var road = begun();
		var part = instalments.of(road).get(0);
		verify(road, 45);
		paper(part, payable);
		return part;
	}

	private UUID begun() {
		return projects.begun();
	}

	private void paper(Instalment part, BigDecimal payable) {
		order(part, settle(part, apply(part, payable), payable));
	}

	private UUID apply(Instalment part, BigDecimal yuan) {
		var id = UUID.randomUUID();
		papers.add(new PaymentApplication(id, part.id(), "路基", yuan, new Payee("公司", "12345678"), "", Instant.now(), FundedProjects.CLERK));
		return id;
	}

	private UUID settle(Instalment part, UUID application, BigDecimal yuan) {
		var id = UUID.randomUUID();
		papers.add(new PaymentSettlement(id, part.id(), application, "x", new BigDecimal(45), yuan, new Payee("公司", "12345678"),
				Instant.now(), FundedProjects.CLERK));
		return id;
	}

	private void order(Instalment part, UUID settlement) {
		papers.add(new ReleaseOrder(UUID.randomUUID(), part.project(), part.id(), settlement, "记-1", Instant.now(), FundedProjects.CLERK));
	}

	private void verify(UUID project, int percent) {
		var inspection = UUID.randomUUID();
		jdbc.sql("""
				insert into inspection (id, case_id, kind, round, inspected_on, verified_percent, outcome, findings, person, person_name,
					office, office_name, recorded_at) values (?, ?, 'PROGRESS', 1, current_date, ?, 'pass', 'x', 'x', 'x', '511322:office', 'x', now())""")
			.params(inspection, project, percent).update();
		jdbc.sql("insert into verified_progress (case_id, percent, verified_on, inspection) values (?, ?, current_date, ?)")
			.params(project, percent, inspection).update();
	}

	private BigDecimal released(Instalment part) {
		return accounts.money(part.project()).released().total();
	}

	private int entries(UUID project, String act) {
		return jdbc.sql("select count(*) from ledger_entry where project = ? and act = ?").params(project, act).query(Integer.class).single();
	}

	private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
		var barrier = new CyclicBarrier(acts.size());
		var threads = Executors.newFixedThreadPool(acts.size());
		try {
			List<Future<T>> futures = acts.stream().map(act -> threads.submit(() -> {
				barrier.await();
				return act.call();
			})).toList();
			var results = new java.util.ArrayList<T>();
			for (var future : futures) {
				results.add(future.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
