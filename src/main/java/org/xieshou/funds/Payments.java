package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;

/** Books payments, shared out over the sources in proportion to what each has left, so that none runs dry before the others. */
@Component
class Payments {

	private final Ledger ledger;

	private final ProjectAccounts accounts;

	private final FinalSettlements settlements;

	Payments(Ledger ledger, ProjectAccounts accounts, FinalSettlements settlements) {
		this.ledger = ledger;
		this.accounts = accounts;
		this.settlements = settlements;
	}

	/** Pays an instalment; after the settlement whatever is neither paid nor retained goes back to the sources it came from. */
	Optional<Long> pay(Instalment part, ProjectMoney money, PaymentSettlement settled) {
		var entry = ledger.book(Booking.of(Act.RELEASE, part.id().toString(), money, money.committed().share(settled.payable()), Actor.SYSTEM));
		if (part.settlement()) {
			var retained = settlements.find(settled.id()).map(FinalSettlement::retained).orElse(BigDecimal.ZERO);
			returnAllBut(retained, part.project());
		}
		return entry;
	}

	/** Keeps warranty money back, once. */
	void retain(ProjectMoney money, BigDecimal amount) {
		ledger.book(Booking.of(Act.RETAIN, money.project().toString(), money, money.committed().share(amount), Actor.SYSTEM));
	}

	/** Pays all retention money. */
	Optional<Long> payRetention(ProjectMoney money) {
		return ledger.book(Booking.of(Act.RELEASE_RETENTION, money.project().toString(), money, money.retained(), Actor.SYSTEM));
	}

	/** Gives unspent money back to its sources, in the proportion in which they gave it. */
	void returnAllBut(BigDecimal kept, UUID project) {
		var money = accounts.money(project);
		var left = money.committed();
		var unspent = left.share(left.total().subtract(kept).max(BigDecimal.ZERO));
		ledger.book(Booking.of(Act.RETURN, project.toString(), money, unspent, Actor.SYSTEM));
	}

}
