package org.xieshou.claim;

import java.math.BigDecimal;

/** One line of what a claim's money was spent on (支出明细), in yuan. */
record Expense(String item, BigDecimal amount) {
}
