package org.xieshou.funds;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.attachment.Attachments;
import org.xieshou.attachment.Attachment;
import org.xieshou.audit.Actor;
import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.Cases;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what was paid in for a project (资金到位), each time with its proof, in the ledger and on the case's record. */
@Component
public class ArrivalBooks {

	private final Arrivals arrivals;

	private final ProjectAccounts accounts;

	private final Ledger ledger;

	private final Attachments attachments;

	private final DecisionLog decisions;

	private final Cases cases;

	ArrivalBooks(Arrivals arrivals, ProjectAccounts accounts, Ledger ledger, Attachments attachments, DecisionLog decisions,
			Cases cases) {
		this.arrivals = arrivals;
		this.accounts = accounts;
		this.ledger = ledger;
		this.attachments = attachments;
		this.decisions = decisions;
		this.cases = cases;
	}

	/** What still has to arrive for a project, by source. */
	public Amounts outstanding(UUID project) {
		return accounts.money(project).outstanding();
	}

	/** Enters an arrival; no more than was approved of its source. */
	@Transactional
	public ArrivalOutcome enter(Arrival it, Actor by) {
		var money = accounts.lock(it.project());
		if (!Channel.of(it.source()).arrives() || money.approved().of(it.source()).signum() == 0) {
			return ArrivalOutcome.NOT_EXPECTED;
		}
		if (it.amount().compareTo(money.outstanding().of(it.source())) > 0) {
			return ArrivalOutcome.BEYOND_PLAN;
		}
		book(it, money, "record-arrival", by);
		return ArrivalOutcome.ENTERED;
	}

	/** Takes an arrival back that was entered by mistake, unless it was paid out already. */
	@Transactional
	ArrivalOutcome takeBack(Arrival it, String reason, Actor by) {
		var money = accounts.lock(it.project());
		var left = money.arrived().of(it.source()).subtract(money.released().of(it.source()));
		if (it.amount().compareTo(left) > 0) {
			return ArrivalOutcome.PAID_ALREADY;
		}
		book(it.takenBack(UUID.randomUUID(), reason), money, "take-back-arrival", by);
		return ArrivalOutcome.TAKEN_BACK;
	}

	private void book(Arrival it, ProjectMoney money, String act, Actor by) {
		var amounts = new Amounts(Map.of(it.source(), it.amount().abs()));
		var entry = ledger.book(new Booking("arrive:" + it.id(), Act.ARRIVE, money.county(), it.project(), amounts, it.amount().signum() < 0, by));
		arrivals.add(it, entry.orElseThrow(), by);
		var proof = attachments.find(it.paper()).map(Attachment::sha256).stream().toList();
		decisions.record(new NewDecision(it.project().toString(), cases.get(it.project()).place(), by, act, null, null,
				Map.of("source", it.source().name(), "amount", it.amount(), "payer", it.payer(), "arrivedOn", it.arrivedOn().toString()),
				it.reason(), Hashes.sha256(CanonicalJson.write(it)), List.of(), proof));
	}

}
