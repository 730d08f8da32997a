package org.xieshou.funds;

/** What came of entering or correcting an allotment. */
public enum AllotmentOutcome {

	ENTERED, TWICE, NOT_ALLOTTED, UNCHANGED, PROMISED;

	/** Which field of the form a refusal is about. */
	String field() {
		return switch (this) {
			case ENTERED, TWICE -> "document";
			case NOT_ALLOTTED -> "source";
			case UNCHANGED, PROMISED -> "amount";
		};
	}

	String messageKey() {
		return "funds.allotment." + name().toLowerCase().replace('_', '-');
	}

}
