package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An invoice (发票) of a claim.
 *
 * @param amount yuan, tax included
 * @param files the ids of its scans
 */
record Invoice(String number, LocalDate issuedOn, String payee, BigDecimal amount, List<UUID> files) {

	/** What tells it from every other invoice of a county. */
	String key() {
		return Spelling.of(payee) + "\n" + Spelling.of(number);
	}

}
