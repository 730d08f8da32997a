package org.xieshou.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * An order the bank has not answered.
 *
 * @param days working days since it was sent
 * @param late whether that is longer than a bank should take
 */
record Unanswered(String reference, UUID project, String title, BigDecimal amount, String payee, Instant sentAt, int days,
		boolean late) {
}
