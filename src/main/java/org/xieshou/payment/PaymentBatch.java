package org.xieshou.payment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.xieshou.audit.Actor;

/**
 * A payment file (支付文件) as it went to the bank.
 *
 * @param number such as {@code 511322-20261123-01}
 * @param total yuan
 * @param sha256 hash of the file's bytes
 */
record PaymentBatch(UUID id, String county, String number, int lines, BigDecimal total, String sha256, Instant madeAt,
		Actor by) {
}
