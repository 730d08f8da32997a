package org.xieshou.funds;

import java.math.BigDecimal;

import org.xieshou.project.Source;

/** One line of a settlement (分项结算): what was approved, reported and settled, in yuan. */
record SettledLine(Source source, String item, BigDecimal approved, BigDecimal reported, BigDecimal settled) {

	/** By how much it exceeds what was approved; below zero where it came to less. */
	public BigDecimal difference() {
		return settled.subtract(approved);
	}

}
