package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.project.Source;

/** The double-entry ledger (总账): it only grows, every entry balances per source, and each key is booked once. */
@Component
class Ledger {

	private final JdbcClient jdbc;

	private final Clock clock;

	Ledger(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Books the entry in the transaction of its act; answers its number, or nothing where it moves nothing or was booked before. */
	@Transactional(propagation = Propagation.MANDATORY)
	Optional<Long> book(Booking booking) {
		if (booking.amounts().bySource().isEmpty()) {
			return Optional.empty();
		}
		var entry = open(booking);
		entry.ifPresent(number -> booking.amounts().bySource().forEach((source, amount) -> {
			line(number, booking.debited(source), source, amount, BigDecimal.ZERO);
			line(number, booking.credited(source), source, BigDecimal.ZERO, amount);
		}));
		return entry;
	}

	private Optional<Long> open(Booking booking) {
		return jdbc.sql("""
				insert into ledger_entry (key, act, county, project, booked_at, person, office)
				values (?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing returning id""")
			.params(booking.key(), booking.act().column(), booking.county(), booking.project(),
					clock.instant().atOffset(ZoneOffset.UTC), booking.by().person(), booking.by().office())
			.query(Long.class)
			.optional();
	}

	private void line(long entry, Account account, Source source, BigDecimal debit, BigDecimal credit) {
		jdbc.sql("insert into ledger_line (entry, account, source, debit, credit) values (?, ?, ?, ?, ?)")
			.params(entry, account.column(), source.name(), debit, credit)
			.update();
	}

}
