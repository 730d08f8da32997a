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

	/**
	 * Pays an instalment and withholds what was settled to be withheld. With the settlement what was withheld on the way is settled
	 * too, and whatever is neither paid nor retained goes back to the sources it came from.
	 */
	Optional<Long> pay(Instalment part, ProjectMoney before, PaymentSettlement settled) {
		var money = part.settlement() ? free(part, before) : before;
		var entry = ledger.book(Booking.of(Act.RELEASE, part.id().toString(), money, money.committed().share(settled.payable()), Actor.SYSTEM));
		if (part.settlement()) {
			returnAllBut(settlements.find(settled.id()).map(FinalSettlement::retained).orElse(BigDecimal.ZERO), part.project());
		}
		else {
			var left = accounts.money(part.project());
			ledger.book(Booking.of(Act.RETAIN, part.id().toString(), left, left.committed().share(settled.withheld()), Actor.SYSTEM));
		}
		return entry;
	}

	/** What was withheld on the way becomes payable again, for the settlement to say what of it is retained. */
	private ProjectMoney free(Instalment part, ProjectMoney money) {
		ledger.book(new Booking("unretain:" + part.id(), Act.RETAIN, money.county(), money.project(), money.retained().positive(), true, Actor.SYSTEM));
		return accounts.money(money.project());
	}

	/** Books what came back of what was paid too much, and gives it back to the sources it came from. */
	Optional<Long> repay(UUID repayment, ProjectMoney money, BigDecimal amount) {
		var shares = money.released().share(amount);
		var entry = ledger.book(Booking.of(Act.REPAY, repayment.toString(), money, shares, Actor.SYSTEM));
		ledger.book(Booking.of(Act.RETURN, money.project() + ":" + repayment, money, shares, Actor.SYSTEM));
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
