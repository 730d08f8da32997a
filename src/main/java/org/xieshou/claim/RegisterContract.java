package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The order to register a contract, or a change of one.
 *
 * @param contract the contract that is changed, or null for a new one
 * @param amount yuan
 * @param reason why it is changed, or null for a new one
 * @param overReason why all contracts together are above the approved amount, or null
 * @param papers the ids of the scanned papers
 */
public record RegisterContract(UUID project, UUID contract, String number, LocalDate signedOn, BigDecimal amount, String scope,
		String reason, String overReason, List<Party> parties, List<UUID> papers) {

	boolean isChange() {
		return contract != null;
	}

}
