package org.xieshou.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.xieshou.project.Source;

/**
 * Shares an amount out in proportion, to the cent: each source gets its share rounded down, the cents left go to the largest
 * remainders, equal ones in the order of the budget. No source is asked for more than its weight.
 */
final class LargestRemainder {

	private static final int EXACT = 24;

	private LargestRemainder() {
	}

	/** An {@link IllegalArgumentException} where the amount is below zero or above all weights together. */
	static Amounts share(BigDecimal amount, Amounts weights) {
		var total = weights.total();
		if (amount.signum() < 0 || amount.compareTo(total) > 0) {
			throw new IllegalArgumentException(amount + " cannot be shared out over " + total);
		}
		if (amount.signum() == 0) {
			return Amounts.NONE;
		}
		var shares = new LinkedHashMap<Source, Share>();
		weights.bySource().forEach((source, weight) -> shares.put(source, Share.of(amount, weight, total)));
		return handOut(amount, shares);
	}

	private static Amounts handOut(BigDecimal amount, Map<Source, Share> shares) {
		var given = new LinkedHashMap<Source, BigDecimal>();
		shares.forEach((source, share) -> given.put(source, share.cents()));
		var left = amount.subtract(new Amounts(given).total()).movePointRight(2).intValueExact();
		shares.entrySet().stream()
			.sorted(Comparator.comparing((Map.Entry<Source, Share> entry) -> entry.getValue().remainder()).reversed())
			.limit(left)
			.forEach(entry -> given.merge(entry.getKey(), new BigDecimal("0.01"), BigDecimal::add));
		return new Amounts(given).positive();
	}

	/** A share in whole cents and what rounding took from it. */
	private record Share(BigDecimal cents, BigDecimal remainder) {

		static Share of(BigDecimal amount, BigDecimal weight, BigDecimal total) {
			var exact = amount.multiply(weight).divide(total, EXACT, RoundingMode.HALF_EVEN);
			var cents = exact.setScale(2, RoundingMode.DOWN);
			return new Share(cents, exact.subtract(cents));
		}

	}

}
