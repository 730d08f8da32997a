package org.xieshou.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * One instalment (批次) of a project's money. Never beyond approval or verified progress (invariant 2).
 *
 * @param number from 1, the settlement last
 * @param settlement whether it is the one settled after acceptance
 * @param cumulative percent of the approved amount paid with it and all before it
 * @param threshold percent of verified progress from which it may be paid
 * @param rule the rule it was planned by, with its source
 */
public record Instalment(UUID id, UUID project, int number, boolean settlement, BigDecimal cumulative,
		BigDecimal threshold, String rule) {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	/** What may be paid now: the smaller of plan and verified progress, of what is approved, less what has been paid. */
	public BigDecimal payable(BigDecimal approved, BigDecimal released, BigDecimal verified) {
		return verified.compareTo(threshold) < 0 ? BigDecimal.ZERO.setScale(2) : upTo(approved, released, verified.min(cumulative));
	}

	/** The most it can come to, once progress is far enough. */
	public BigDecimal ceiling(BigDecimal approved, BigDecimal released) {
		return upTo(approved, released, cumulative);
	}

	private static BigDecimal upTo(BigDecimal approved, BigDecimal released, BigDecimal percent) {
		return approved.multiply(percent).divide(HUNDRED, 2, RoundingMode.DOWN).subtract(released).max(BigDecimal.ZERO.setScale(2));
	}

}
