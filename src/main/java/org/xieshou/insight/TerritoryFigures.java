package org.xieshou.insight;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.xieshou.security.Official;
import org.xieshou.security.Territory;
import org.xieshou.time.MovableClock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the cases of a territory and the money that left this year. */
@Repository
class TerritoryFigures {

	private static final String ORDER = "array_position(array['running','passed','archived','declined','refused','withdrawn','cancelled'], state)";

	private final JdbcClient jdbc;

	private final Clock clock;

	TerritoryFigures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One figure for each state that there is, from under way to ended. */
	List<CasesInState> byState(Official official) {
		return jdbc.sql("select state, count(*) as cases, sum(amount) as amount from (select cast(c.state as text) as state, c.amount from case_file c where ("
				+ Territory.condition(official) + ")) s group by state order by " + ORDER)
			.params(Territory.parameters(official))
			.query(CasesInState.class)
			.list();
	}

	/** Yuan that left dedicated accounts since New Year. */
	BigDecimal releasedThisYear(Official official) {
		var newYear = LocalDate.now(clock.withZone(MovableClock.BEIJING)).withDayOfYear(1).atStartOfDay(MovableClock.BEIJING);
		return jdbc.sql("""
				select coalesce(sum(l.debit - l.credit), 0) from ledger_entry e join ledger_line l on l.entry = e.id
				join case_file c on c.id = e.project
				where l.account = 'paid' and e.booked_at >= :since and (""" + Territory.condition(official) + ")")
			.params(Territory.parameters(official))
			.param("since", newYear.toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC))
			.query(BigDecimal.class)
			.single();
	}

}
