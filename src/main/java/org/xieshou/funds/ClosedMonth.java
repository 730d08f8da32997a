package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A month of a county's ledger that was closed (结账): it takes no more entries.
 *
 * @param month its first day
 * @param debits what was debited in it, in yuan; as much as was credited
 */
record ClosedMonth(LocalDate month, BigDecimal debits, BigDecimal credits, Instant closedAt, String personName, String officeName) {
}
