package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.List;

/**
 * The county office's final settlement of a project.
 *
 * @param lines what it came to by line of the budget
 * @param percent of it to be retained; zero where a guarantee replaces it
 * @param guarantee the bank guarantee, or null
 * @param guaranteePapers the ids of its papers, separated by commas
 */
record SettleFinally(List<SettledLine> lines, BigDecimal percent, String guarantee, String guaranteePapers, int warrantyMonths,
		Payee payee, String papers) {

	/** What it came to, in yuan. */
	BigDecimal settled() {
		return lines.stream().map(SettledLine::settled).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
	}

}
