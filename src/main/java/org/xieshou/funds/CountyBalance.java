package org.xieshou.funds;

import java.math.BigDecimal;

import org.xieshou.project.Source;

/**
 * A county's money from one source, in yuan.
 *
 * @param allotted what was allotted, corrections included
 * @param committed what of it approvals promised
 * @param available what may still be promised
 */
record CountyBalance(Source source, BigDecimal allotted, BigDecimal committed, BigDecimal available) {

	static CountyBalance none(Source source) {
		return new CountyBalance(source, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
	}

}
