package org.xieshou.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a project came to (竣工结算), in yuan: settled = released before + paid now + retained.
 *
 * @param reported the final accounts as reported
 * @param settled the value as settled
 * @param retained the warranty money kept back
 * @param percent of the settled value that was to be retained
 * @param guarantee the bank guarantee that replaces retention, or null
 * @param guaranteePapers the ids of its papers, or an empty text
 * @param lines its value by line of the budget
 * @param rule the rule that limits retention, with its source
 */
record FinalSettlement(UUID settlement, UUID project, BigDecimal reported, BigDecimal settled, BigDecimal retained,
		BigDecimal percent, String guarantee, String guaranteePapers, String rule, LocalDate warrantyUntil, String papers, List<SettledLine> lines) {

	/** What is still to be paid of it, in yuan; never more than what of the approved money was not paid yet. */
	BigDecimal payable(ProjectMoney money) {
		var open = settled.subtract(money.released().total()).min(money.open().total());
		return open.subtract(retained).max(BigDecimal.ZERO.setScale(2));
	}

	/** What was paid beyond the settled value, in yuan; due back. */
	BigDecimal overpaid(ProjectMoney money) {
		return money.released().total().subtract(settled).max(BigDecimal.ZERO.setScale(2));
	}

	/** By how much it exceeds what was approved, in percent of that, with two decimals; zero where it does not. */
	BigDecimal overrun(BigDecimal approved) {
		return settled.subtract(approved).max(BigDecimal.ZERO).multiply(new BigDecimal(100)).divide(approved, 2, RoundingMode.UP);
	}

}
