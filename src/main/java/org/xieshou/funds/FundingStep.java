package org.xieshou.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;

import org.xieshou.project.Source;

/**
 * What has to have arrived before money leaves (同步到位): of matching and self-raised money as much as is paid of it, and in
 * proportion as much as is paid of the other sources.
 *
 * @param percent of its share that has to have arrived before another source is paid its own
 */
record FundingStep(ProjectMoney money, BigDecimal percent) {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	/** What is missing before that much more can be paid or withheld, by source; nothing where it can now. */
	Amounts missing(BigDecimal yuan) {
		var left = money.committed();
		var paid = money.certified().plus(left.share(yuan.min(left.total())));
		var missing = new LinkedHashMap<Source, BigDecimal>();
		for (var source : money.arriving()) {
			missing.put(source, needed(source, paid).subtract(money.arrived().of(source)));
		}
		return new Amounts(missing).positive();
	}

	private BigDecimal needed(Source source, Amounts paid) {
		var needed = paid.of(source);
		for (var other : money.approved().bySource().keySet()) {
			if (!Channel.of(other).arrives() && money.approved().of(other).signum() > 0) {
				needed = needed.max(inStep(source, other, paid.of(other)));
			}
		}
		return needed;
	}

	/** The part of one source that stands beside what is paid of another. */
	private BigDecimal inStep(Source source, Source other, BigDecimal paid) {
		return paid.multiply(money.approved().of(source)).multiply(percent)
			.divide(money.approved().of(other).multiply(HUNDRED), 2, RoundingMode.UP);
	}

}
