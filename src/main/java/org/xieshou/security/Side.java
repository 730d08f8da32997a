package org.xieshou.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The sides of a case that have to be different people (invariant 1), each with the forms that belong to it. */
enum Side {

	PREPARE("proposal", "proposal-revision", "plan-revision", "payment-application", "rectification-report",
			"completion-report", "change-request", "change-revision", "contract"),

	CHECK("township-check", "screening", "recommendation", "partner-pick", "joint-review", "notice-posting",
			"objection-answer", "change-support"),

	DECIDE("leading-group-decision", "superior-decision", "change-decision", "overrun-decision"),

	INSPECT("progress-inspection", "township-acceptance", "acceptance-measurement", "joint-acceptance", "warranty-inspection"),

	SETTLE("payment-settlement", "final-settlement"),

	RELEASE("release-funds", "overpayment-return"),

	BOOK("payment-booking");

	private final Set<String> forms;

	Side(String... forms) {
		this.forms = Set.of(forms);
	}

	/** The side a form belongs to; a form of an administrator's own belongs to none. */
	static Optional<Side> of(String form) {
		return Arrays.stream(values()).filter(side -> side.forms.contains(form)).findFirst();
	}

	/** Whether one person may not stand on both sides of the same case. */
	boolean excludes(Side other) {
		return this != other && !isMere(CHECK, other, INSPECT) && !isMere(CHECK, other, SETTLE)
				&& !isMere(CHECK, other, RELEASE) && !isMere(CHECK, other, BOOK);
	}

	private boolean isMere(Side one, Side other, Side another) {
		return this == one && other == another || this == another && other == one;
	}

}
