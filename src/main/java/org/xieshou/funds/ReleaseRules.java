package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Whether an instalment may leave: approved, applied for, inspected, settled and ordered, and within what these allow. */
@Component
class ReleaseRules {

	private final PaymentStops stops;

	private final PaymentPapers papers;

	private final FinalSettlements settlements;

	private final ProgressSource progress;

	private final ArrivalRule arrivals;

	private final PaymentClaims claims;

	private final SettlementClaim claimed;

	ReleaseRules(PaymentStops stops, PaymentPapers papers, FinalSettlements settlements, ProgressSource progress,
			ArrivalRule arrivals, PaymentClaims claims, SettlementClaim claimed) {
		this.stops = stops;
		this.papers = papers;
		this.settlements = settlements;
		this.progress = progress;
		this.arrivals = arrivals;
		this.claims = claims;
		this.claimed = claimed;
	}

	/** Judges the newest papers. The accounts have to be locked by now. */
	Clearance judge(Instalment part, ProjectMoney money) {
		var order = papers.order(part.id()).orElse(null);
		var settled = papers.settlement(part.id()).orElse(null);
		var obstacle = stops.of(part.project()).or(() -> missing(part, settled, order))
			.or(() -> claims.isVoided(part.project(), part.id()) ? Optional.of(ReleaseOutcome.VOIDED) : Optional.empty())
			.or(() -> settled.certified().compareTo(most(part, money, settled)) <= 0 ? Optional.empty()
					: Optional.of(ReleaseOutcome.BEYOND_PROGRESS))
			.or(() -> arrivals.missing(money, settlements.leaving(settled, money)).bySource().isEmpty() ? Optional.empty()
					: Optional.of(ReleaseOutcome.NOT_ARRIVED));
		return new Clearance(obstacle.orElse(ReleaseOutcome.RELEASED), settled, order);
	}

	private Optional<ReleaseOutcome> missing(Instalment part, PaymentSettlement settled, ReleaseOrder order) {
		if (!part.settlement() && papers.application(part.id()).isEmpty()) {
			return Optional.of(ReleaseOutcome.NO_APPLICATION);
		}
		if (part.settlement() ? progress.accepted(part.project()).isEmpty() : progress.latest(part.project()).isEmpty()) {
			return Optional.of(ReleaseOutcome.NOT_INSPECTED);
		}
		if (settled == null) {
			return Optional.of(ReleaseOutcome.NOT_SETTLED);
		}
		if (settlements.find(settled.id()).filter(it -> claimed.isMissing(it.project(), it.settled())).isPresent()) {
			return Optional.of(ReleaseOutcome.NO_APPLICATION);
		}
		return order != null && order.settlement().equals(settled.id()) ? Optional.empty() : Optional.of(ReleaseOutcome.NOT_ORDERED);
	}

	private BigDecimal most(Instalment part, ProjectMoney money, PaymentSettlement settled) {
		return part.settlement()
				? settlements.find(settled.id()).map(it -> it.payable(money)).orElse(BigDecimal.ZERO)
				: part.payable(money.approved().total(), money.certified().total(), verified(part, settled)).min(money.committed().total());
	}

	/** Progress never falls, so what was verified for the settlement still holds; nothing newer is counted. */
	private BigDecimal verified(Instalment part, PaymentSettlement settled) {
		return progress.latest(part.project()).orElseThrow().percent().min(settled.verified());
	}

}
