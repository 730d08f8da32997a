package org.xieshou.funds;

import org.xieshou.project.Source;

/** How money of a source comes (资金渠道): by a budget document, paid in by whoever promised it, or both one after the other. */
enum Channel {

	ALLOTTED(true, false), ALLOTTED_AND_PAID_IN(true, true), PAID_IN(false, true);

	private final boolean allotted;

	private final boolean arrives;

	Channel(boolean allotted, boolean arrives) {
		this.allotted = allotted;
		this.arrives = arrives;
	}

	static Channel of(Source source) {
		return switch (source) {
			case EAST_AID, CENTRAL, PROVINCIAL, PREFECTURE -> ALLOTTED;
			case COUNTY_MATCHING -> ALLOTTED_AND_PAID_IN;
			case SELF_RAISED, LOAN -> PAID_IN;
		};
	}

	/** Whether no more of it may be promised than was allotted. */
	boolean isAllotted() {
		return allotted;
	}

	/** Whether its arrival is proved before money leaves. */
	boolean arrives() {
		return arrives;
	}

}
