package org.xieshou.payment;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of what the bank answers.
 *
 * @param line where it stands in the file, the heading being line 1
 * @param amount yuan
 * @param paid whether the money arrived
 * @param bankReference the bank's own number for it
 * @param reason why it was rejected, empty where it was paid
 */
record BankAnswer(int line, String reference, BigDecimal amount, boolean paid, LocalDate bookedOn, String bankReference,
		String reason) {

	String result() {
		return paid ? "paid" : "rejected";
	}

}
