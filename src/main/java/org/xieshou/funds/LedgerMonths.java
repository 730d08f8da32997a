package org.xieshou.funds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.project.Source;
import org.xieshou.time.MovableClock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The months of a county's ledger: which were closed, by whom, and their trial balances. */
@Component
public class LedgerMonths {

	/** What came of closing a month. */
	public enum Closing {

		CLOSED, CLOSED_BEFORE, NOT_OVER, EARLIER_OPEN;

		String messageKey() {
			return "funds.month." + name().toLowerCase().replace('_', '-');
		}

	}

	private final JdbcClient jdbc;

	private final DecisionLog decisions;

	private final Clock clock;

	LedgerMonths(JdbcClient jdbc, DecisionLog decisions, Clock clock) {
		this.jdbc = jdbc;
		this.decisions = decisions;
		this.clock = clock;
	}

	/** The months in which anything was booked for a county, and the closed ones, the latest first. */
	public List<LocalDate> of(String county) {
		return jdbc.sql("""
				select distinct date_trunc('month', booked_at at time zone 'Asia/Shanghai')::date as month from ledger_entry where county = :county
				union select month from ledger_month where county = :county order by month desc""")
			.param("county", county).query(LocalDate.class).list();
	}

	List<ClosedMonth> closed(String county) {
		return jdbc.sql("select * from ledger_month where county = ? order by month desc").param(county).query(LedgerMonths::row).list();
	}

	Optional<ClosedMonth> closed(String county, LocalDate month) {
		return jdbc.sql("select * from ledger_month where county = ? and month = ?").params(county, month).query(LedgerMonths::row).optional();
	}

	/** Closes a month that is over, once those before it are closed; nothing is booked into it any more. */
	@Transactional
	public Closing close(String county, LocalDate month, Actor by) {
		jdbc.sql("insert into county_ledger (county) values (?) on conflict do nothing").param(county).update();
		jdbc.sql("select county from county_ledger where county = ? for update").param(county).query(String.class).single();
		var obstacle = obstacle(county, month);
		if (obstacle.isPresent()) {
			return obstacle.get();
		}
		var lines = trial(county, month);
		var row = new ClosedMonth(month, TrialLine.sum(lines, TrialLine::debits), TrialLine.sum(lines, TrialLine::credits),
				clock.instant(), by.name(), by.officeName());
		add(county, row, by);
		decisions.record(NewDecision.of("funds:" + county, county, by, "close-month", Map.of("month", month.toString(), "debits",
				row.debits(), "credits", row.credits()), null, Hashes.sha256(CanonicalJson.write(lines))));
		return Closing.CLOSED;
	}

	private Optional<Closing> obstacle(String county, LocalDate month) {
		if (!LocalDate.now(clock).isAfter(month.plusMonths(1).minusDays(1))) {
			return Optional.of(Closing.NOT_OVER);
		}
		var closed = closed(county).stream().map(ClosedMonth::month).toList();
		if (closed.contains(month)) {
			return Optional.of(Closing.CLOSED_BEFORE);
		}
		return of(county).stream().anyMatch(earlier -> earlier.isBefore(month) && !closed.contains(earlier))
				? Optional.of(Closing.EARLIER_OPEN) : Optional.empty();
	}

	private void add(String county, ClosedMonth row, Actor by) {
		jdbc.sql("""
				insert into ledger_month (county, month, debits, credits, closed_at, person, person_name, office, office_name)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(county, row.month(), row.debits(), row.credits(), row.closedAt().atOffset(ZoneOffset.UTC), by.person(), by.name(),
					by.office(), by.officeName())
			.update();
	}

	/** The trial balance of a month: every account in every source that ever moved. */
	List<TrialLine> trial(String county, LocalDate month) {
		return jdbc.sql("""
				select l.account, l.source, coalesce(sum(l.debit - l.credit) filter (where e.booked_at < :from), 0) as opening,
					coalesce(sum(l.debit) filter (where e.booked_at >= :from), 0) as debits,
					coalesce(sum(l.credit) filter (where e.booked_at >= :from), 0) as credits
				from ledger_entry e join ledger_line l on l.entry = e.id where e.county = :county and e.booked_at < :until
				group by l.account, l.source""")
			.param("county", county).param("from", begin(month)).param("until", begin(month.plusMonths(1)))
			.query((row, index) -> new TrialLine(Account.valueOf(row.getString("account").toUpperCase()), Source.valueOf(row.getString("source")),
					row.getBigDecimal("opening"), row.getBigDecimal("debits"), row.getBigDecimal("credits")))
			.list().stream().sorted(java.util.Comparator.comparing(TrialLine::account).thenComparing(TrialLine::source)).toList();
	}

	private static OffsetDateTime begin(LocalDate day) {
		return day.atStartOfDay(MovableClock.BEIJING).toInstant().atOffset(ZoneOffset.UTC);
	}

	private static ClosedMonth row(ResultSet row, int index) throws SQLException {
		return new ClosedMonth(row.getObject("month", LocalDate.class), row.getBigDecimal("debits"), row.getBigDecimal("credits"),
				instant(row), row.getString("person_name"), row.getString("office_name"));
	}

	private static Instant instant(ResultSet row) throws SQLException {
		return row.getObject("closed_at", OffsetDateTime.class).toInstant();
	}

}
