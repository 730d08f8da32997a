package org.xieshou.approval;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.xieshou.project.Plan;
import org.xieshou.project.Source;

/** Whose money a plan spends, in percent. */
final class Shares {

	private static final BigDecimal WHOLE = new BigDecimal(100);

	private Shares() {
	}

	/** The province's share, rounded down: what the table calls half is at least half. */
	static BigDecimal provincial(Plan plan) {
		var total = plan.total();
		return total.signum() == 0 ? BigDecimal.ZERO
				: plan.from(Source.PROVINCIAL).multiply(WHOLE).divide(total, 2, RoundingMode.DOWN);
	}

}
