package org.xieshou.funds;

import java.math.BigDecimal;

/** A number that a regulation sets, with the regulation. */
public record FundRule(BigDecimal value, String source) {

	/** The number of a rule that counts days, places or projects. */
	public int whole() {
		return value.intValueExact();
	}

}
