package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.xieshou.audit.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what comes back of what was paid too much (收回多拨资金), up to what is due; it goes back to its sources at once. */
@Component
class Repayments {

	/**
	 * What came back.
	 *
	 * @param amount yuan
	 * @param papers the ids of the bank slips, separated by commas
	 */
	record Repayment(UUID project, BigDecimal amount, LocalDate on, String payer, String papers) {
	}

	private final ProjectAccounts accounts;

	private final Payments payments;

	private final Overruns overruns;

	private final JdbcClient jdbc;

	private final Clock clock;

	Repayments(ProjectAccounts accounts, Payments payments, Overruns overruns, JdbcClient jdbc, Clock clock) {
		this.accounts = accounts;
		this.payments = payments;
		this.overruns = overruns;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** False where more came than is due; nothing is booked then. */
	@Transactional
	boolean book(Repayment it, Actor by) {
		var money = accounts.lock(it.project());
		if (it.amount().compareTo(overruns.overpaid(it.project())) > 0) {
			return false;
		}
		var id = UUID.randomUUID();
		var entry = payments.repay(id, money, it.amount()).orElseThrow();
		jdbc.sql("""
				insert into repayment (id, project, amount, arrived_on, payer, papers, entry, entered_at, person, person_name)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, it.project(), it.amount(), it.on(), it.payer(), it.papers(), entry, clock.instant().atOffset(ZoneOffset.UTC),
					by.person(), by.name())
			.update();
		return true;
	}

}
