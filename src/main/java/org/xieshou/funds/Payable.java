package org.xieshou.funds;

import java.math.BigDecimal;

/**
 * What is ready to be paid.
 *
 * @param settlement the settlement it rests on; of retention money the final one
 * @param certified what is paid or withheld more than was before, in yuan
 * @param basis what it rests on, in words
 */
record Payable(String purpose, PaymentSettlement settlement, Amounts amounts, BigDecimal certified, String basis) {
}
