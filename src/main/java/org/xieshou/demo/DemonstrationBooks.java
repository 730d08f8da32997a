package org.xieshou.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;
import org.xieshou.funds.Allotment;
import org.xieshou.funds.Allotting;
import org.xieshou.funds.DedicatedAccount;
import org.xieshou.funds.DedicatedAccounts;
import org.xieshou.funds.LedgerMonths;
import org.xieshou.office.WorkingDays;
import org.xieshou.project.Source;
import org.xieshou.region.ReferenceFile;
import org.xieshou.region.ReferenceRow;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;
import org.xieshou.time.MovableClock;

/**
 * What the demonstration counties' finance bureaus enter into their books: accounts and allotments on their days, and every
 * month closed in the first days of the next. The last month that is over stays open, for whoever tries it.
 */
@Component
class DemonstrationBooks {

	private static final LocalTime MORNING = LocalTime.of(10, 0);

	private static final int CLOSED_AFTER = 3;

	private final Allotting allotting;

	private final DedicatedAccounts accounts;

	private final LedgerMonths months;

	private final Officials officials;

	private final WorkingDays workingDays;

	DemonstrationBooks(Allotting allotting, DedicatedAccounts accounts, LedgerMonths months, Officials officials, WorkingDays workingDays) {
		this.allotting = allotting;
		this.accounts = accounts;
		this.months = months;
		this.officials = officials;
		this.workingDays = workingDays;
	}

	/** All of it until the present, in the order of its days. */
	List<Happening> until(Instant present) {
		var entered = new ArrayList<Happening>();
		ReferenceFile.shipped("demo/dedicated-accounts.csv", "county", "valid_from", "name", "bank", "number").forEach(row -> entered.add(account(row)));
		ReferenceFile.shipped("demo/allotments.csv", "county", "source", "year", "document", "amount", "allotted_on")
			.forEach(row -> entered.add(allotment(row)));
		var first = entered.stream().map(Happening::at).min(Comparator.naturalOrder()).orElse(present);
		ReferenceFile.shipped("demo/bookkeepers.csv", "county", "person")
			.forEach(row -> entered.addAll(closings(row.get("county"), bookkeeper(row), first, present)));
		return entered.stream().filter(it -> it.at().isBefore(present)).sorted(Comparator.comparing(Happening::at)).toList();
	}

	private Happening account(ReferenceRow row) {
		var day = row.get("valid_from", LocalDate::parse);
		return new Happening(at(day), () -> accounts.open(new DedicatedAccount(row.get("county"), day, row.get("name"), row.get("bank"),
				row.get("number")), Actor.SYSTEM));
	}

	private Happening allotment(ReferenceRow row) {
		var day = row.get("allotted_on", LocalDate::parse);
		return new Happening(at(day), () -> allotting.enter(new Allotment(UUID.randomUUID(), row.get("county"), row.get("source", Source::valueOf),
				row.get("year", Integer::valueOf), row.get("document"), row.get("amount", BigDecimal::new), day), Actor.SYSTEM));
	}

	private Actor bookkeeper(ReferenceRow row) {
		return officials.find(row.get("person")).map(Official::actor).orElse(Actor.SYSTEM);
	}

	/** The closing of every month of a county that has entries, but not of the last that is over. */
	List<Happening> closings(String county, Actor by, Instant first, Instant present) {
		var last = present.atZone(MovableClock.BEIJING).toLocalDate().withDayOfMonth(1).minusMonths(2);
		return Stream.iterate(first.atZone(MovableClock.BEIJING).toLocalDate().withDayOfMonth(1), month -> !month.isAfter(last), month -> month.plusMonths(1))
			.map(month -> new Happening(at(workingDays.plus(month.plusMonths(1).minusDays(1), CLOSED_AFTER)), () -> close(county, month, by))).toList();
	}

	private void close(String county, LocalDate month, Actor by) {
		if (months.of(county).contains(month)) {
			months.close(county, month, by);
		}
	}

	private static Instant at(LocalDate day) {
		return day.atTime(MORNING).atZone(MovableClock.BEIJING).toInstant();
	}

}
