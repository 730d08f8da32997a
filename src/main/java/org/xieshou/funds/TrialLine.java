package org.xieshou.funds;

import java.math.BigDecimal;

import org.xieshou.project.Source;

/**
 * One line of a trial balance (试算平衡): an account of a county in one source, in yuan.
 *
 * @param opening the balance before the month, debits less credits
 */
record TrialLine(Account account, Source source, BigDecimal opening, BigDecimal debits, BigDecimal credits) {

	public BigDecimal closing() {
		return opening.add(debits).subtract(credits);
	}

	static BigDecimal sum(java.util.List<TrialLine> lines, java.util.function.Function<TrialLine, BigDecimal> column) {
		return lines.stream().map(column).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
