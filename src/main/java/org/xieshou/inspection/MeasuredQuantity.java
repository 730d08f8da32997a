package org.xieshou.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** One line of the plan as it was planned, reported and measured on site (实测). */
record MeasuredQuantity(String item, String unit, BigDecimal planned, BigDecimal reported, BigDecimal measured) {

	/** How far what was measured is from the plan, in per cent of the plan; negative where there is less. */
	public BigDecimal deviation() {
		return measured.subtract(planned).movePointRight(2).divide(planned, 2, RoundingMode.HALF_UP);
	}

	/** Whether less was found than the unit reported. */
	boolean isOverstated() {
		return measured.compareTo(reported) < 0;
	}

}
