package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is ready to be paid.
 *
 * @param settlement the settlement it pays, or null for retention money
 * @param certified what is paid or withheld more than was before, in yuan
 * @param basis what it rests on, in words
 */
record Payable(String purpose, UUID settlement, Payee payee, String settledBy, Amounts amounts, BigDecimal certified, String basis) {
}
