package org.xieshou.funds;

import java.math.BigDecimal;

/** A number that a regulation sets, with the regulation. */
record FundRule(BigDecimal value, String source) {
}
