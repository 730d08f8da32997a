package org.xieshou.payment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrections of accounts the bank could not pay into: one proposes, another agrees, and only then the payment is due again. */
@Service
class PaymentAccounts {

	private final JdbcClient jdbc;

	private final DecisionLog decisions;

	private final Cases cases;

	private final Clock clock;

	PaymentAccounts(JdbcClient jdbc, DecisionLog decisions, Cases cases, Clock clock) {
		this.jdbc = jdbc;
		this.decisions = decisions;
		this.cases = cases;
		this.clock = clock;
	}

	/** Proposes an account; the payment stays away from payment files until a second person has agreed. */
	@Transactional
	public void propose(Mismatch of, String account, String reason, Actor by) {
		try {
			jdbc.sql("""
					insert into payment_account (id, release, account, reason, proposed_by, proposed_for, proposed_name, proposed_at)
					values (?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(UUID.randomUUID(), of.release(), account, reason, by.person(), by.onBehalfOf(), by.name(), clock.instant().atOffset(ZoneOffset.UTC))
				.update();
		}
		catch (DuplicateKeyException waiting) {
			throw new PaymentRefused("payment.refused.blocked", of.title());
		}
		record(of.project(), by, "propose-account", account, reason);
	}

	/**
	 * Agrees to an account somebody else proposed.
	 *
	 * @throws PaymentRefused to the proposer, and where there is nothing to agree to
	 */
	@Transactional
	public void agree(UUID id, Official by) {
		var waiting = waiting(Desk.countyOf(by)).stream().filter(it -> it.id().equals(id)).findFirst()
			.orElseThrow(() -> new PaymentRefused("payment.refused.noAccount"));
		if (waiting.isProposedBy(by)) {
			throw new PaymentRefused("payment.refused.ownAccount");
		}
		var agreed = jdbc.sql("update payment_account set confirmed_by = ?, confirmed_for = ?, confirmed_name = ?, confirmed_at = ? where id = ? and confirmed_by is null")
			.params(by.person(), by.actor().onBehalfOf(), by.actor().name(), clock.instant().atOffset(ZoneOffset.UTC), id).update();
		if (agreed == 0) {
			throw new PaymentRefused("payment.refused.noAccount");
		}
		record(waiting.project(), by.actor(), "agree-account", waiting.account(), waiting.reason());
	}

	/** What waits for a second person, oldest first. */
	List<PaymentAccount> waiting(String territory) {
		return jdbc.sql("""
				select a.*, p.project, c.title, p.payee, p.account as before from payment_account a join released_payment p using (release)
				join case_file c on c.id = p.project
				where a.confirmed_by is null and c.place like :territory || '%' order by a.proposed_at""").param("territory", territory)
			.query((row, n) -> new PaymentAccount(row.getObject("id", UUID.class), row.getObject("release", UUID.class),
					row.getObject("project", UUID.class), row.getString("title"), row.getString("payee"), row.getString("before"),
					row.getString("account"), row.getString("reason"), row.getString("proposed_by"), row.getString("proposed_for"), row.getString("proposed_name"),
					row.getObject("proposed_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	private void record(UUID project, Actor by, String act, String account, String reason) {
		var place = cases.get(project).place();
		decisions.record(NewDecision.of(project.toString(), place, by, act, Map.of("account", account), reason, Hashes.sha256(account)));
	}

}
