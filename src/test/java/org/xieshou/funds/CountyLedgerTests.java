package org.xieshou.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.project.Source;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database lets be booked for a county, whatever a program says: allotments, channels and closed months. */
@XieshouTest
class CountyLedgerTests {

	@Autowired
	TableOwner owner;

	@Autowired
	FundedProjects projects;

	@Autowired
	Allotting allotting;

	@Autowired
	Allotments allotments;

	@Autowired
	CountyAccounts counties;

	@Autowired
	LedgerMonths months;

	@Autowired
	Ledger ledger;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	MovableClock clock;

	@AfterEach
	void backToRealTime() {
		clock.reset();
	}

	@Test
	void theDatabaseRefusesToCommitMoreThanTheCountyWasAllotted() {
		var road = projects.begun();
		assertThatThrownBy(() -> transaction.executeWithoutResult(status -> commit(road, Source.EAST_AID, "2000000000.00")))
			.hasMessageContaining("has not that much available from EAST_AID");
	}

	@Test
	void moneyOfOneSourceNeverBecomesAnothersWhetherAskedInSqlOrThroughTheProgram() {
		var road = projects.begun();
		assertThatThrownBy(() -> sql("commit", road, "'available', 'EAST_AID', 0, 5", "'committed', 'COUNTY_MATCHING', 5, 0"))
			.hasMessageContaining("does not balance");
		assertThatThrownBy(() -> sql("commit", road, "'paid', 'EAST_AID', 0, 5", "'committed', 'EAST_AID', 5, 0"))
			.hasMessageContaining("does not move paid of EAST_AID");
		assertThatThrownBy(() -> sql("release", road, "'paid', 'EAST_AID', 0, 5", "'committed', 'EAST_AID', 5, 0"))
			.hasMessageContaining("does not move");
		assertThatThrownBy(() -> transaction.executeWithoutResult(status -> ledger.book(new Booking("x" + UUID.randomUUID(), Act.ALLOT,
				"511322", null, new Amounts(Map.of(Source.SELF_RAISED, BigDecimal.ONE)), false, Actor.SYSTEM))))
			.hasMessageContaining("does not move");
	}

	@Test
	void whatNobodyAllotsIsPledgedAndNeedsNoAllotment() {
		var road = projects.begun();
		transaction.executeWithoutResult(status -> {
			jdbc.sql("insert into project_account (project, source, position, county) values (?, 'SELF_RAISED', 5, '511322')").param(road).update();
			commit(road, Source.SELF_RAISED, "5000.00");
		});
		assertThat(jdbc.sql("""
				select l.account from ledger_entry e join ledger_line l on l.entry = e.id
				where e.project = ? and l.source = 'SELF_RAISED' order by 1""").param(road).query(String.class).list())
			.containsExactly("committed", "pledged");
	}

	@Test
	void theDatabaseKnowsTheSameChannelsAsTheProgram() {
		for (var source : Source.values()) {
			assertThat(jdbc.sql("select allotted || ' ' || arrives from fund_source where source = ?").param(source.name()).query(String.class).single())
				.isEqualTo(Channel.of(source).isAllotted() + " " + Channel.of(source).arrives());
		}
	}

	@Test
	void aWrongAllotmentIsCorrectedByAFurtherBookingAndStaysAsItWasEntered() {
		var it = allotted("511421", "500000.00");
		assertThat(allotting.correct(correction(it, "450000.00"), FundedProjects.CLERK)).isEqualTo(AllotmentOutcome.ENTERED);
		assertThat(allotting.correct(correction(it, "450000.00"), FundedProjects.CLERK)).isEqualTo(AllotmentOutcome.UNCHANGED);
		assertThat(allotments.net(it.id())).isEqualByComparingTo("450000");
		assertThat(allotments.find(it.id()).orElseThrow().amount()).isEqualByComparingTo("500000");
		assertThat(counties.balance("511421", Source.EAST_AID).available()).isEqualByComparingTo("450000");
		assertThatThrownBy(() -> owner.jdbc().sql("update allotment set amount = 1 where id = ?").param(it.id()).update()).hasMessageContaining("stays as it is");
		assertThatThrownBy(() -> owner.jdbc().sql("delete from allotment where id = ?").param(it.id()).update()).hasMessageContaining("stays as it is");
	}

	@Test
	void anAllotmentIsNeverCorrectedBelowWhatIsPromisedOfIt() {
		var it = allotted("511325", "1000.00");
		var available = counties.balance("511325", Source.EAST_AID).available();
		var road = projects.begun();
		transaction.executeWithoutResult(status -> {
			ledger.book(new Booking("commit:" + UUID.randomUUID(), Act.COMMIT, "511325", road,
					new Amounts(Map.of(Source.EAST_AID, available.subtract(new BigDecimal("400.00")))), false, Actor.SYSTEM));
		});
		assertThat(allotting.correct(correction(it, "500.00"), FundedProjects.CLERK)).isEqualTo(AllotmentOutcome.PROMISED);
		assertThat(allotting.correct(correction(it, "600.00"), FundedProjects.CLERK)).isEqualTo(AllotmentOutcome.ENTERED);
		assertThatThrownBy(() -> transaction.executeWithoutResult(status -> ledger.book(new Booking("allot:" + UUID.randomUUID(), Act.ALLOT,
				"511325", null, new Amounts(Map.of(Source.EAST_AID, BigDecimal.ONE)), true, Actor.SYSTEM))))
			.hasMessageContaining("has not that much available");
		transaction.executeWithoutResult(status -> ledger.book(new Booking("commit:" + UUID.randomUUID(), Act.COMMIT, "511325", road,
				new Amounts(Map.of(Source.EAST_AID, available.subtract(new BigDecimal("400.00")))), true, Actor.SYSTEM)));
	}

	@Test
	void aClosedMonthTakesNoMoreEntriesAndMonthsCloseInTheirOrder() {
		var march = LocalDate.of(2031, 3, 1);
		at(march.plusDays(9));
		allotted("511423", "1000.00");
		assertThat(months.close("511423", march, FundedProjects.CLERK)).isEqualTo(LedgerMonths.Closing.NOT_OVER);
		at(march.plusMonths(1).plusDays(3));
		allotted("511423", "500.00");
		at(march.plusMonths(2));
		assertThat(months.close("511423", march.plusMonths(1), FundedProjects.CLERK)).isEqualTo(LedgerMonths.Closing.EARLIER_OPEN);
		assertThat(months.close("511423", march, FundedProjects.CLERK)).isEqualTo(LedgerMonths.Closing.CLOSED);
		assertThat(months.close("511423", march, FundedProjects.CLERK)).isEqualTo(LedgerMonths.Closing.CLOSED_BEFORE);
		assertThat(months.closed("511423", march).orElseThrow().debits()).isEqualByComparingTo("1000");
		at(march.plusDays(20));
		assertThatThrownBy(() -> allotted("511423", "1.00")).hasMessageContaining("has closed that month");
		at(march.plusDays(20).minusMonths(3));
		assertThatThrownBy(() -> allotted("511423", "1.00")).hasMessageContaining("has closed that month");
		assertThatThrownBy(() -> owner.jdbc().sql("delete from ledger_month").update()).hasMessageContaining("only grows");
		assertThat(TrialLine.sum(months.trial("511423", march.plusMonths(1)), TrialLine::closing)).isEqualByComparingTo("0");
		assertThat(months.trial("511423", march.plusMonths(1))).filteredOn(line -> line.account() == Account.AVAILABLE).singleElement()
			.satisfies(line -> {
				assertThat(line.opening()).isEqualByComparingTo("1000");
				assertThat(line.debits()).isEqualByComparingTo("500");
				assertThat(line.closing()).isEqualByComparingTo("1500");
			});
	}

	@Test
	void whoeverBooksWhileTheMonthIsBeingClosedComesBeforeItOrIsRefused() throws Exception {
		var month = LocalDate.of(2032, 5, 1);
		at(month.plusDays(3));
		allotted("511424", "10.00");
		var booked = new java.util.concurrent.CountDownLatch(1);
		var go = new java.util.concurrent.CountDownLatch(1);
		var booking = new Thread(() -> transaction.executeWithoutResult(status -> {
			allotted("511424", "20.00");
			booked.countDown();
			await(go);
		}));
		booking.start();
		booked.await();
		at(month.plusMonths(1));
		var closing = new java.util.concurrent.FutureTask<>(() -> months.close("511424", month, FundedProjects.CLERK));
		new Thread(closing).start();
		Thread.sleep(Duration.ofMillis(300).toMillis());
		assertThat(closing.isDone()).isFalse();
		go.countDown();
		assertThat(closing.get()).isEqualTo(LedgerMonths.Closing.CLOSED);
		assertThat(months.closed("511424", month).orElseThrow().debits()).isEqualByComparingTo("30");
	}

	private static void await(java.util.concurrent.CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private Allotment allotted(String county, String yuan) {
		var it = new Allotment(UUID.randomUUID(), county, Source.EAST_AID, 2026, "x" + UUID.randomUUID(), new BigDecimal(yuan), LocalDate.of(2026, 2, 1));
		assertThat(allotting.enter(it, FundedProjects.CLERK)).isEqualTo(AllotmentOutcome.ENTERED);
		return it;
	}

	private static Correction correction(Allotment it, String yuan) {
		return new Correction(UUID.randomUUID(), it, new BigDecimal(yuan), "更正" + UUID.randomUUID(), LocalDate.of(2026, 3, 1), "多记");
	}

	private void commit(UUID road, Source source, String yuan) {
		ledger.book(new Booking("commit:" + UUID.randomUUID(), Act.COMMIT, "511322", road, new Amounts(Map.of(source, new BigDecimal(yuan))),
				false, Actor.SYSTEM));
	}

	private void sql(String act, UUID road, String... lines) {
		transaction.executeWithoutResult(status -> {
			var entry = jdbc.sql("""
					insert into ledger_entry (key, act, county, project, booked_at, person, office)
					values ('x' || ?, ?, '511322', ?, now(), 'x', 'x') returning id""").params(UUID.randomUUID(), act, road)
				.query(Long.class).single();
			List.of(lines).forEach(line -> jdbc.sql("insert into ledger_line (entry, account, source, debit, credit) values (" + entry + ", " + line + ")")
				.update());
		});
	}

	private void at(LocalDate day) {
		clock.moveTo(day.atTime(10, 0).atZone(MovableClock.BEIJING).toInstant());
	}

}
