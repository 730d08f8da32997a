package org.xieshou.funds;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import org.xieshou.process.model.VocabularyQuestion;
import org.xieshou.time.MovableClock;

/** Answers diagrams which instalments a project has, whether its payments wait and when its warranty ends. */
@VocabularyQuestion("instalments")
public class InstalmentQuestions {

	private final Instalments instalments;

	private final FinalSettlements settlements;

	private final PaymentStops stops;

	private final Overruns overruns;

	private final SettlementClaim claim;

	private final RetentionSettlements retentions;

	private final Clock clock;

	InstalmentQuestions(Instalments instalments, FinalSettlements settlements, PaymentStops stops, Overruns overruns,
			SettlementClaim claim, RetentionSettlements retentions, Clock clock) {
		this.instalments = instalments;
		this.settlements = settlements;
		this.stops = stops;
		this.overruns = overruns;
		this.claim = claim;
		this.retentions = retentions;
		this.clock = clock;
	}

	/** The instalments paid before the settlement, in order; the same list however many of them have been released. */
	public List<String> planned(String project) {
		return instalments.of(UUID.fromString(project)).stream().filter(part -> !part.settlement())
			.map(part -> part.id().toString()).toList();
	}

	/** The first moment after the warranty period; at once where a project ended without a settlement. */
	public Date warrantyEndsAt(String project) {
		return settlements.of(UUID.fromString(project)).map(FinalSettlement::warrantyUntil)
			.map(until -> Date.from(until.plusDays(1).atStartOfDay(MovableClock.BEIJING).toInstant())).orElseGet(() -> Date.from(clock.instant()));
	}

	/** Whether the final accounts hold money that no claim carries yet. */
	public boolean isUnclaimed(String project) {
		return claim.open(UUID.fromString(project)).signum() > 0;
	}

	/** Whether the settlement goes so far beyond what was approved that whoever approved it has to agree. */
	public boolean isOverrun(String project) {
		return overruns.needsApproval(UUID.fromString(project));
	}

	/** Whether more was paid than settled, and has not come back yet. */
	public boolean isOverpaid(String project) {
		return overruns.overpaid(UUID.fromString(project)).signum() > 0;
	}

	/** The moment until which it is due back; an {@link IllegalStateException} before the settlement. */
	public Date repaymentDueAt(String project) {
		return Date.from(overruns.dueOn(UUID.fromString(project)).plusDays(1).atStartOfDay(MovableClock.BEIJING).toInstant());
	}

	/** Whether warranty money is kept back. */
	public boolean isWithheld(String project) {
		return retentions.isWithheld(UUID.fromString(project));
	}

	/** Whether it has to be settled, for the first time or anew, to whom money that is kept back goes. */
	public boolean isRetentionOpen(String project) {
		return retentions.isOpen(UUID.fromString(project));
	}

	/** Whether payments wait, such as for a change request. */
	public boolean isPaused(String project) {
		return stops.isPaused(UUID.fromString(project));
	}

}
