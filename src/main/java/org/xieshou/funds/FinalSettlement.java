package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a project came to (竣工结算), in yuan: settled = released before + paid now + retained.
 *
 * @param reported the final accounts as reported
 * @param settled the value as settled
 * @param retained the warranty money kept back
 * @param percent of the settled value that was to be retained
 * @param guarantee the bank guarantee that replaces retention, or null
 * @param rule the rule that limits retention, with its source
 */
record FinalSettlement(UUID settlement, UUID project, BigDecimal reported, BigDecimal settled, BigDecimal retained,
		BigDecimal percent, String guarantee, String rule, LocalDate warrantyUntil, String papers) {

	/** What is still to be paid of it, in yuan. */
	BigDecimal payable(BigDecimal released) {
		return settled.subtract(retained).subtract(released).max(BigDecimal.ZERO.setScale(2));
	}

}
