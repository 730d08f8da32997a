package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.xieshou.audit.Actor;

/**
 * What the county office settled for an instalment (核定).
 *
 * @param application the application it answers, or null for a settlement that claims nothing more
 * @param inspection the record of the inspection it rests on
 * @param verified the percentage verified then
 * @param payable yuan that leave
 * @param withheld yuan kept back of it as warranty money
 */
record PaymentSettlement(UUID id, UUID instalment, UUID application, String inspection, BigDecimal verified,
		BigDecimal payable, BigDecimal withheld, Payee payee, Instant at, Actor by) {

	/** One of which nothing is withheld. */
	PaymentSettlement(UUID id, UUID instalment, UUID application, String inspection, BigDecimal verified, BigDecimal payable,
			Payee payee, Instant at, Actor by) {
		this(id, instalment, application, inspection, verified, payable, BigDecimal.ZERO, payee, at, by);
	}

	/** What the work is worth that it settles, in yuan. */
	BigDecimal certified() {
		return payable.add(withheld);
	}

}
