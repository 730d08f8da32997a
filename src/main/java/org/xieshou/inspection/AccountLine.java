package org.xieshou.inspection;

import java.math.BigDecimal;

import org.xieshou.project.Source;

/**
 * One line of a project's final accounts (决算): what was approved and what was spent, in yuan.
 *
 * @param explanation why the two differ, or null
 */
public record AccountLine(Source source, String item, BigDecimal approved, BigDecimal spent, String explanation) {

	/** What is left; negative where more was spent than approved. */
	public BigDecimal unspent() {
		return approved.subtract(spent);
	}

}
