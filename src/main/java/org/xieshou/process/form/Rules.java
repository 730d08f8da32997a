package org.xieshou.process.form;

import java.math.BigDecimal;

/** What the form file demands of an answer; a rule that is not set is null, {@code decimals} is then -1. */
record Rules(boolean required, BigDecimal min, BigDecimal max, Integer minLength, Integer maxLength, SafePattern pattern,
		int decimals, BigDecimal increment) {

	Rules within(BigDecimal least, BigDecimal most, int digits) {
		return new Rules(required, min == null ? least : min.max(least), max == null ? most : max.min(most), minLength,
				maxLength, pattern, decimals < 0 ? digits : Math.min(decimals, digits), increment);
	}

}
