package org.xieshou.funds;

/** What came of entering an arrival or taking one back. */
public enum ArrivalOutcome {

	ENTERED, TAKEN_BACK, NOT_EXPECTED, BEYOND_PLAN, PAID_ALREADY;

	String field() {
		return switch (this) {
			case ENTERED, TAKEN_BACK, NOT_EXPECTED -> "source";
			case BEYOND_PLAN -> "amount";
			case PAID_ALREADY -> "reason";
		};
	}

	String messageKey() {
		return "funds.arrival." + name().toLowerCase().replace('_', '-');
	}

}
