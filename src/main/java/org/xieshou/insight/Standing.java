package org.xieshou.insight;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the projects of a territory stand, in one group: a kind or a county.
 *
 * @param name what the group is called
 * @param planned yuan of all projects still going through approval
 * @param approved yuan of those approved and under way
 * @param archived yuan of those accepted and archived
 * @param projects how many there are
 */
record Standing(String name, BigDecimal planned, BigDecimal approved, BigDecimal archived, int projects) {

	/** The three figures in ten thousand yuan, as a chart reads them. */
	List<BigDecimal> wan() {
		return List.of(wan(planned), wan(approved), wan(archived));
	}

	private static BigDecimal wan(BigDecimal yuan) {
		return yuan.movePointLeft(4).setScale(2, java.math.RoundingMode.HALF_UP);
	}

}
