package org.xieshou.funds;

/** Who gets the money (收款单位) and on which account. */
record Payee(String name, String account) {
}
