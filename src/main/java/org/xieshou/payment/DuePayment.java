package org.xieshou.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A released payment that is in no living order yet.
 *
 * @param release the release's id: an instalment's, or the project's for its retention money
 * @param kind {@code progress}, {@code settlement} or {@code retention}
 * @param number of the instalment, null for retention money
 * @param amount yuan
 * @param account the payee's account, an agreed correction included
 * @param since when it was released, or came back from the bank
 * @param rejected why the bank rejected the last order, or null
 * @param blocked whether a corrected account still waits for a second person
 * @param illustrative whether its case is there for demonstration
 */
public record DuePayment(UUID release, UUID project, String title, String projectNumber, String kind, Integer number,
		BigDecimal amount, String payee, String account, String voucher, Instant releasedAt, Instant since,
		String rejected, boolean blocked, boolean illustrative) {

	/** Whether no spreadsheet would take payee or account for a formula. */
	public boolean isPlain() {
		return !(payee + account).chars().anyMatch(Character::isISOControl) && !payee.matches("[=+@-].*") && account.matches("[0-9A-Za-z -]+")
				&& !account.startsWith("-");
	}

}
