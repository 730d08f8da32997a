package org.xieshou.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the bank's answer that does not simply confirm its order.
 *
 * @param sent what the order said, null where there is no such order
 * @param said how it was cleared up, or null while it is open
 */
record Mismatch(UUID id, String statement, int line, String reference, BigDecimal amount, BigDecimal sent, LocalDate bookedOn,
		String bankReference, String bankReason, Finding finding, UUID release, UUID project, String title, String payee,
		String account, boolean payable, Closed said) {

	/** Who cleared it up, when, and what they wrote. */
	record Closed(String by, Instant at, String reason) {
	}

	/** Whether the payment is to be ordered again, so that another account may be named. */
	public boolean isRejected() {
		return payable && said == null && (finding == Finding.REJECTED || finding == Finding.RETURNED_AFTER_PAYMENT);
	}

}
