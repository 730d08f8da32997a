package org.xieshou.project;

import java.math.BigDecimal;

/** One thing that will be built and how much of it: canal, 1350, m. */
public record Quantity(String item, BigDecimal amount, String unit) {
}
