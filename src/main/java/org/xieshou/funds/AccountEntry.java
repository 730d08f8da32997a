package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;

import org.xieshou.project.Source;

/**
 * One entry of a project's account in one source, in yuan.
 *
 * @param act what it is about; ends in {@code .less} where it moves back
 * @param balance what is committed from the source and not paid after it
 * @param arrived what had arrived from the source after it
 * @param voucher the number of the payment voucher, or null
 * @param by who ordered or booked it
 * @param decision the number of the decision in the case on which it rests, or null
 */
record AccountEntry(long number, String act, Instant at, Source source, BigDecimal amount, BigDecimal balance, BigDecimal arrived,
		String voucher, String by, Integer decision) {

	/** Where on the case page that decision stands; the section on money where it is not known. */
	public String place() {
		return decision == null ? "money" : "decision-" + decision;
	}

}
