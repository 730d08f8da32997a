package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.xieshou.audit.Actor;

/**
 * What the county office settled for an instalment (核定).
 *
 * @param application the application it answers, or null for the settlement after acceptance
 * @param inspection the record of the inspection it rests on
 * @param verified the percentage verified then
 * @param payable yuan
 */
record PaymentSettlement(UUID id, UUID instalment, UUID application, String inspection, BigDecimal verified,
		BigDecimal payable, Payee payee, Instant at, Actor by) {
}
