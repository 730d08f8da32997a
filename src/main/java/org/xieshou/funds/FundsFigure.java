package org.xieshou.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What became of money, in yuan.
 *
 * @param key the county, source or kind it is about
 * @param allotted what was allotted, or null where the reader does not see it or it is not known by this key
 * @param approved what was approved, changes included
 * @param released what left the dedicated account
 * @param accepted the settled value of accepted projects
 * @param retained what is kept back for warranty
 * @param returned what went back to its sources
 */
public record FundsFigure(String key, BigDecimal allotted, BigDecimal approved, BigDecimal released, BigDecimal accepted,
		BigDecimal retained, BigDecimal returned) {

	/** Percent of the approved money that has been released, with one decimal; null where nothing was approved. */
	public BigDecimal executionRate() {
		return approved.signum() == 0 ? null
				: released.multiply(new BigDecimal(100)).divide(approved, 1, RoundingMode.HALF_UP);
	}

	FundsFigure allotted(BigDecimal yuan) {
		return new FundsFigure(key, yuan, approved, released, accepted, retained, returned);
	}

}
