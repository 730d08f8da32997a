package org.xieshou.payment;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One line of a payment file: an order to the bank to pay one release to one payee.
 *
 * @param reference by which the bank answers
 * @param amount yuan
 * @param state {@code sent}, {@code paid} or {@code rejected}
 */
record PaymentOrder(UUID id, UUID batch, int line, String reference, UUID release, String kind, UUID project,
		String title, BigDecimal amount, String payee, String account, String state) {
}
