package org.xieshou.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xieshou.XieshouTest;
import org.xieshou.audit.Actor;
import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.funds.Allotment;
import org.xieshou.funds.Allotting;
import org.xieshou.project.Source;
import org.xieshou.time.MovableClock;

/** The demonstration's books were kept as the months went by, not all on one day. */
@XieshouTest
class DemonstrationBooksTests {

	/** A county of these tests alone. */
	private static final String COUNTY = "519901";

	private static final Actor BY = new Actor("bookkeeper-of-" + COUNTY, "财政局 会计", COUNTY + ":finance", "财政局");

	@Autowired
	DemonstrationBooks books;

	@Autowired
	DemonstrationHistory history;

	@Autowired
	DemonstrationProgress progress;

	@Autowired
	Allotting allotting;

	@Autowired
	DecisionLog decisions;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void backToday() {
		clock.reset();
	}

	@Test
	void everyMonthIsClosedInTheFirstDaysOfTheNextAndTheChainOfTheCountyRunsForwardInTime() {
		var present = clock.instant();
		var began = present.atZone(MovableClock.BEIJING).toLocalDate().withDayOfMonth(1).minusMonths(5);
		var entered = new ArrayList<>(books.closings(COUNTY, BY, began.atStartOfDay(MovableClock.BEIJING).toInstant(), present));
		for (var month = 0; month < 5; month++) {
			entered.add(allotment(began.plusMonths(month).plusDays(9)));
		}
		entered.sort(Comparator.comparing(Happening::at));
		progress.begin(entered.get(0).at(), clock);
		history.play(List.of(), entered, progress);
		progress.end();
		var chain = decisions.of("funds:" + COUNTY);
		assertThat(chain).extracting(Decision::at).isSorted().hasSize(9);
		assertThat(jdbc.sql("select month, closed_at from ledger_month where county = ? order by month").param(COUNTY)
			.query((row, n) -> new Closed(row.getObject(1, LocalDate.class), row.getObject(2, java.time.OffsetDateTime.class).atZoneSameInstant(MovableClock.BEIJING)))
			.list()).hasSize(4).allSatisfy(it -> assertThat(it.at().toLocalDate()).isBetween(it.month().plusMonths(1), it.month().plusMonths(1).plusDays(11)));
		assertThat(decisions.prove("funds:" + COUNTY).whole()).isTrue();
	}

	@Test
	void whatTheCountiesEnterIsInTheOrderOfItsDaysAndLiesInThePast() {
		var entered = books.until(clock.instant());
		assertThat(entered).extracting(Happening::at).isSorted().allSatisfy(at -> assertThat(at).isBefore(clock.instant()));
		assertThat(entered).hasSizeGreaterThan(60);
	}

	private Happening allotment(LocalDate day) {
		return new Happening(day.atTime(10, 0).atZone(MovableClock.BEIJING).toInstant(), () -> allotting.enter(new Allotment(UUID.randomUUID(), COUNTY,
				Source.EAST_AID, day.getYear(), "试〔" + day + "〕", new BigDecimal("100000.00"), day), BY));
	}

	private record Closed(LocalDate month, ZonedDateTime at) {
	}

}
