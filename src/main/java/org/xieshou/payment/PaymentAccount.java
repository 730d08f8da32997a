package org.xieshou.payment;

import java.time.Instant;
import java.util.UUID;

import org.xieshou.security.Official;

/** Another account of the same payee (更正账号), proposed by one person of the finance bureau and waiting for a second. */
record PaymentAccount(UUID id, UUID release, UUID project, String title, String payee, String before, String account, String reason,
		String proposedBy, String proposedFor, String proposedName, Instant proposedAt) {

	/** Whether one of the people the official counts as has proposed it, or had it proposed. */
	public boolean isProposedBy(Official official) {
		return official.actor().countsFor(proposedBy) || official.actor().countsFor(proposedFor);
	}

}
