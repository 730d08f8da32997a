package org.xieshou.security;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The sides of a case that have to be different people (invariant 1), each with the forms that belong to it: whoever prepares,
 * decides, inspects, settles, releases and books are six people, delegates and substitutes counted as themselves and as those
 * they act for. This is the only place that says so.
 */
enum Side {

	PREPARE("proposal", "proposal-revision", "plan-revision", "payment-application", "rectification-report",
			"completion-report", "change-request", "change-revision", "contract"),

	CHECK("township-check", "screening", "recommendation", "partner-pick", "joint-review", "notice-posting",
			"objection-answer", "change-support"),

	DECIDE("leading-group-decision", "superior-decision", "change-decision", "overrun-decision"),

	INSPECT("progress-inspection", "township-acceptance", "acceptance-measurement", "joint-acceptance", "warranty-inspection"),

	SETTLE("payment-settlement", "final-settlement", "retention-settlement"),

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

	/** What whoever merely checked a proposal may do later on; nobody else may stand on two sides of a case. */
	private static final Set<Side> AFTER_CHECKING = Set.of(INSPECT, SETTLE, RELEASE, BOOK);

	/** Whether one person may not stand on both sides of the same case. No setting changes it. */
	boolean excludes(Side other) {
		return this != other && !isMereCheck(other) && !other.isMereCheck(this);
	}

	private boolean isMereCheck(Side later) {
		return this == CHECK && AFTER_CHECKING.contains(later);
	}

}
