package org.xieshou.insight;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.xieshou.funds.FundsFigure;

/**
 * What was approved, released and accepted, a row for each kind or county.
 *
 * @param by {@code kind} or {@code county}; also the filter of the funds page that a row leads to
 */
record MoneyPicture(String by, List<Row> rows) {

	/** One row: what it is called and its money. */
	record Row(String name, FundsFigure money) {
	}

	/** A bar says something only beside another. */
	public boolean isPicture() {
		return rows.size() > 1;
	}

	/** Approved behind, released on it, accepted in front; all rows on one scale. */
	public Bar bar(Row row) {
		return Bar.scaledTo(most()).laid("approved", row.money().approved()).laid("released", row.money().released())
			.laid("accepted", row.money().accepted());
	}

	private BigDecimal most() {
		return rows.stream().map(Row::money).map(money -> money.approved().max(money.released()).max(money.accepted()))
			.max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
	}

}
