package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.xieshou.audit.Actor;

/**
 * One version of a contract (合同) of a project. A change makes a new version; none is ever altered.
 *
 * @param amount yuan
 * @param reason why it was changed, or null for the first version
 * @param overReason why all contracts together are above the approved amount, or null
 * @param approved what was approved when it was registered, in yuan
 * @param papers the ids of the scanned papers
 */
public record Contract(UUID id, UUID project, String number, int version, LocalDate signedOn, BigDecimal amount, String scope,
		String reason, String overReason, BigDecimal approved, List<Party> parties, List<UUID> papers, Instant at, Actor by) {

	public Contract {
		parties = List.copyOf(parties);
		papers = List.copyOf(papers);
	}

}
