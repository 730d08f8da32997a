package org.xieshou.approval;

import java.math.BigDecimal;
import java.util.List;

import org.xieshou.process.FormOutcome;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** For how much a changed plan may be approved: no more than it costs or the partner committed, no less than was paid. */
@Component
class ChangeAmounts {

	private final Projects projects;

	private final List<PaidOut> ledgers;

	ChangeAmounts(Projects projects, List<PaidOut> ledgers) {
		this.projects = projects;
		this.ledgers = List.copyOf(ledgers);
	}

	BigDecimal most(ChangeRequest change) {
		return Ceiling.of(change.plan(), projects.get(change.project()).committed());
	}

	FormOutcome check(ChangeRequest change, BigDecimal amount) {
		if (amount.compareTo(most(change)) > 0) {
			return FormOutcome.refused("amount", amount.compareTo(change.plan().total()) > 0
					? "approval.refused.abovePlan" : "approval.refused.aboveCommitment", most(change));
		}
		var paid = ledgers.stream().map(ledger -> ledger.released(change.project())).reduce(BigDecimal.ZERO, BigDecimal::add);
		return amount.compareTo(paid) < 0 ? FormOutcome.refused("amount", "approval.refused.belowPaid", paid)
				: FormOutcome.accepted();
	}

}
