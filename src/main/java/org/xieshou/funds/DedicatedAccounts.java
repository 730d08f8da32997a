package org.xieshou.funds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dedicated accounts of counties, one at a time each; an account that was changed stays on record with its days. */
@Component
public class DedicatedAccounts {

	private final JdbcClient jdbc;

	private final DecisionLog decisions;

	private final Clock clock;

	DedicatedAccounts(JdbcClient jdbc, DecisionLog decisions, Clock clock) {
		this.jdbc = jdbc;
		this.decisions = decisions;
		this.clock = clock;
	}

	/** The account a county pays from today. */
	public Optional<DedicatedAccount> of(String county) {
		return jdbc.sql("""
				select county, valid_from, name, bank, number from dedicated_account where county = ? and valid_from <= ?
				order by valid_from desc limit 1""").params(county, LocalDate.now(clock)).query(DedicatedAccount.class).optional();
	}

	/** Opens the account that is valid from its day on; false where another is valid from that day. */
	@Transactional
	public boolean open(DedicatedAccount account, Actor by) {
		var added = jdbc.sql("""
				insert into dedicated_account (county, valid_from, name, bank, number) values (?, ?, ?, ?, ?) on conflict do nothing""")
			.params(account.county(), account.validFrom(), account.name(), account.bank(), account.number()).update() == 1;
		if (added) {
			decisions.record(NewDecision.of("funds:" + account.county(), account.county(), by, "open-dedicated-account",
					Map.of("name", account.name(), "bank", account.bank(), "number", account.number()), null,
					Hashes.sha256(CanonicalJson.write(account))));
		}
		return added;
	}

}
