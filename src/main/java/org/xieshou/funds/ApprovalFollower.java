package org.xieshou.funds;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xieshou.approval.CancellationAccepted;
import org.xieshou.approval.ChangeApplied;
import org.xieshou.approval.ProjectApproved;

/** Books what was approved, changed or cancelled, in the transaction that decided it. */
@Component
class ApprovalFollower {

	private final Commitments commitments;

	private final Payments payments;

	ApprovalFollower(Commitments commitments, Payments payments) {
		this.commitments = commitments;
		this.payments = payments;
	}

	@EventListener
	void on(ProjectApproved approved) {
		commitments.follow(approved.project());
	}

	@EventListener
	void on(ChangeApplied change) {
		commitments.follow(change.project());
	}

	/** What a cancelled project has not used goes back to its sources. */
	@EventListener
	void on(CancellationAccepted cancelled) {
		commitments.follow(cancelled.project());
		payments.returnAllBut(java.math.BigDecimal.ZERO, cancelled.project());
	}

}
