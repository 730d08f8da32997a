package org.xieshou.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.xieshou.TableOwner;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes and ends delegations in tests. */
@Component
public class Delegating {

	private final Delegations delegations;

	private final TransactionTemplate transactions;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final TableOwner owner;

	Delegating(Delegations delegations, TransactionTemplate transactions, JdbcClient jdbc, Clock clock, TableOwner owner) {
		this.delegations = delegations;
		this.transactions = transactions;
		this.jdbc = jdbc;
		this.clock = clock;
		this.owner = owner;
	}

	/** From today for a week; the key under which the deputy chooses it. */
	public String week(String office, String person, String deputy, DelegatedWork work) {
		var id = UUID.randomUUID();
		var refused = make(id, wanted(office, person, deputy, today(), today().plusDays(7), work));
		if (!refused.isEmpty()) {
			throw new AssertionError(refused);
		}
		return office + "@" + id;
	}

	public String week(String office, String person, String deputy) {
		return week(office, person, deputy, DelegatedWork.WHOLE);
	}

	List<DelegationProblem> make(UUID id, NewDelegation wanted) {
		return transactions.execute(status -> delegations.make(id, wanted));
	}

	List<String> refusals(NewDelegation wanted) {
		return make(UUID.randomUUID(), wanted).stream().map(DelegationProblem::key).toList();
	}

	static NewDelegation wanted(String office, String person, String deputy, LocalDate first, LocalDate last, DelegatedWork work) {
		return new NewDelegation(OfficeId.of(office), PersonId.of(person), PersonId.of(deputy), first, last, work, "外出学习", PersonId.of(person), person);
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** Ends what a test began. */
	public void revoke(String key) {
		transactions.executeWithoutResult(status -> delegations.revoke(UUID.fromString(key.substring(key.indexOf('@') + 1)), "tests", "tests", "提前返岗"));
	}

	public boolean revoked(String id) {
		return delegations.find(UUID.fromString(id)).orElseThrow().revocation() != null;
	}

	public void revokeAll() {
		jdbc.sql("""
				update delegation set revoked_at = now(), revoked_by = 'tests', revoked_by_name = 'tests', revoke_reason = 'tests'
				where revoked_at is null""").update();
	}

	/** As if it had ended by itself yesterday. */
	public void runOut(String key) {
		owner.run("alter table delegation disable trigger delegation_only_revoked", "update delegation set first_day = first_day - 30, last_day = '"
				+ today().minusDays(1) + "' where id = '" + key.substring(key.indexOf('@') + 1) + "'", "alter table delegation enable trigger delegation_only_revoked");
	}

}
