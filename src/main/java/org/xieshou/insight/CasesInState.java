package org.xieshou.insight;

import java.math.BigDecimal;

/**
 * How many cases of a territory are in a state.
 *
 * @param amount yuan, as last planned or approved
 */
record CasesInState(String state, long cases, BigDecimal amount) {

	public Bar bar(Number most) {
		return Bar.scaledTo(most).piled("calm", cases);
	}

}
