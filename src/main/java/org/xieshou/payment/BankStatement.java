package org.xieshou.payment;

import java.time.Instant;
import java.util.UUID;

/** A file of answers as it came from the bank (回单). */
record BankStatement(UUID id, String county, String name, String sha256, int lines, Instant receivedAt, String byName) {
}
