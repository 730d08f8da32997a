package org.xieshou.payment;

import java.time.Instant;
import java.util.UUID;

/** Another account of the same payee (更正账号), proposed by one person of the finance bureau and waiting for a second. */
record PaymentAccount(UUID id, UUID release, UUID project, String title, String payee, String before, String account, String reason,
		String proposedBy, String proposedName, Instant proposedAt) {
}
