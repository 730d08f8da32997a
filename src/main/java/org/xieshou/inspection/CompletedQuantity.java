package org.xieshou.inspection;

import java.math.BigDecimal;

/** What the implementing unit says it built of one line of the plan. */
record CompletedQuantity(String item, String unit, BigDecimal planned, BigDecimal completed) {
}
