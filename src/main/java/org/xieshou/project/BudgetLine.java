package org.xieshou.project;

import java.math.BigDecimal;

/** What one source pays for one item, in yuan. */
public record BudgetLine(Source source, String item, BigDecimal amount) {
}
