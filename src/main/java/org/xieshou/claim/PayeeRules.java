package org.xieshou.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** Money goes only to a party of the project's contracts, and only to the account on the contract. */
@Component
class PayeeRules {

	private final Contracts contracts;

	PayeeRules(Contracts contracts) {
		this.contracts = contracts;
	}

	Stream<FormOutcome.Refusal> refusals(UUID project, String payee, String account) {
		var parties = parties(project).stream().filter(party -> party.isNamed(payee)).toList();
		if (parties.isEmpty()) {
			return Stream.of(new FormOutcome.Refusal("payee", "claim.refused.payee", payee));
		}
		return parties.stream().anyMatch(party -> party.account().equals(account)) ? Stream.of()
				: Stream.of(new FormOutcome.Refusal("account", "claim.refused.account", account, payee));
	}

	/** The parties of all contracts as they stand. */
	List<Party> parties(UUID project) {
		return contracts.current(project).stream().flatMap(contract -> contract.parties().stream()).distinct().toList();
	}

	/** The day of the first contract with a firm. */
	Optional<LocalDate> firstSigned(UUID project, String payee) {
		return contracts.current(project).stream().filter(it -> it.parties().stream().anyMatch(party -> party.isNamed(payee)))
			.map(Contract::signedOn).min(Comparator.naturalOrder());
	}

}
