package org.xieshou.funds;

/**
 * What is ready to be paid.
 *
 * @param settlement the settlement it rests on; of retention money the final one
 * @param basis what it rests on, in words
 */
record Payable(String purpose, PaymentSettlement settlement, Amounts amounts, String basis) {
}
