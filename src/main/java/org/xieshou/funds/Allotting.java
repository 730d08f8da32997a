package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what was allotted to a county (指标下达) and corrects it by further bookings, in the ledger and on record. */
@Component
public class Allotting {

	private final Allotments allotments;

	private final CountyAccounts accounts;

	private final Ledger ledger;

	private final DecisionLog decisions;

	Allotting(Allotments allotments, CountyAccounts accounts, Ledger ledger, DecisionLog decisions) {
		this.allotments = allotments;
		this.accounts = accounts;
		this.ledger = ledger;
		this.decisions = decisions;
	}

	/** Enters an allotment, unless the same document has allotted money of that source and year before. */
	@Transactional
	public AllotmentOutcome enter(Allotment it, Actor by) {
		if (!Channel.of(it.source()).isAllotted()) {
			return AllotmentOutcome.NOT_ALLOTTED;
		}
		return book(it, "enter-allotment", by) ? AllotmentOutcome.ENTERED : AllotmentOutcome.TWICE;
	}

	/** Brings an allotment to its right amount by booking the difference; never below what of it is promised already. */
	@Transactional
	AllotmentOutcome correct(Correction right, Actor by) {
		var it = right.of();
		accounts.lock(it.county(), List.of(it.source()));
		var difference = right.amount().subtract(allotments.net(it.id()));
		if (difference.signum() == 0) {
			return AllotmentOutcome.UNCHANGED;
		}
		if (accounts.balance(it.county(), it.source()).available().add(difference).signum() < 0) {
			return AllotmentOutcome.PROMISED;
		}
		return book(it.corrected(right.id(), right.document(), difference, right.on(), right.reason()), "correct-allotment", by)
				? AllotmentOutcome.ENTERED : AllotmentOutcome.TWICE;
	}

	private boolean book(Allotment it, String act, Actor by) {
		if (!allotments.add(it, by)) {
			return false;
		}
		ledger.book(new Booking("allot:" + it.id(), Act.ALLOT, it.county(), null, new Amounts(Map.of(it.source(), it.amount().abs())),
				it.amount().signum() < 0, by));
		decisions.record(NewDecision.of("funds:" + it.county(), it.county(), by, act, answers(it), it.reason(),
				Hashes.sha256(CanonicalJson.write(it))));
		return true;
	}

	private static Map<String, Object> answers(Allotment it) {
		return Map.of("allotment", (it.corrects() == null ? it.id() : it.corrects()).toString(), "document", it.document(), "source",
				it.source().name(), "year", BigDecimal.valueOf(it.year()), "amount", it.amount());
	}

}
