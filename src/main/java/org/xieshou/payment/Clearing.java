package org.xieshou.payment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.security.Official;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clears up, in writing and once, what the bank's answer did not match. */
@Service
public class Clearing {

	private static final int LONGEST = 1000;

	private final Reconciliation reconciliation;

	private final PaymentAccounts accounts;

	private final DecisionLog decisions;

	private final JdbcClient jdbc;

	private final Clock clock;

	Clearing(Reconciliation reconciliation, PaymentAccounts accounts, DecisionLog decisions, JdbcClient jdbc, Clock clock) {
		this.reconciliation = reconciliation;
		this.accounts = accounts;
		this.decisions = decisions;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @param account another account of the payee where the bank rejected the payment, or empty
	 * @throws PaymentRefused without a reason, with an account where none can be named, or where it is cleared up already
	 */
	@Transactional
	public void clear(UUID line, String reason, String account, Official by) {
		var county = Desk.countyOf(by);
		var mismatch = reconciliation.find(county, line).orElseThrow(() -> new PaymentRefused("payment.refused.noLine"));
		if (reason.length() < 2 || reason.length() > LONGEST) {
			throw new PaymentRefused("payment.refused.reason");
		}
		if (!account.isEmpty() && (!mismatch.isRejected() || !account.matches("[0-9A-Za-z][0-9A-Za-z -]{5,39}"))) {
			throw new PaymentRefused(mismatch.isRejected() ? "payment.refused.account" : "payment.refused.notRejected");
		}
		close(mismatch, reason, by);
		if (!account.isEmpty()) {
			accounts.propose(mismatch, account, reason, by.actor());
		}
		decisions.record(NewDecision.of("funds:" + county, county, by.actor(), "clear-bank-line",
				Map.of("reference", mismatch.reference(), "finding", mismatch.finding().key()), reason,
				Hashes.sha256(mismatch.id().toString())));
	}

	private void close(Mismatch mismatch, String reason, Official by) {
		try {
			jdbc.sql("insert into bank_line_closing (bank_line, reason, closed_at, person, person_name, office) values (?, ?, ?, ?, ?, ?)")
				.params(mismatch.id(), reason, clock.instant().atOffset(ZoneOffset.UTC), by.person(), by.name(), by.office())
				.update();
		}
		catch (DuplicateKeyException overtaken) {
			throw new PaymentRefused("payment.refused.closed");
		}
	}

}
