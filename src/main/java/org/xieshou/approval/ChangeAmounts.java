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

	private final CountyMoney money;

	ChangeAmounts(Projects projects, List<PaidOut> ledgers, CountyMoney money) {
		this.projects = projects;
		this.ledgers = List.copyOf(ledgers);
		this.money = money;
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
				: funded(change, amount);
	}

	/** Refused where the county has not been allotted what the change wants more. */
	FormOutcome funded(ChangeRequest change, BigDecimal amount) {
		return money.shortage(change.project(), change.plan(), amount)
			.map(missing -> FormOutcome.refused("amount", "approval.refused.unfunded", missing))
			.orElseGet(FormOutcome::accepted);
	}

	String standing(ChangeRequest change) {
		return money.standing(change.project(), change.plan());
	}

}
