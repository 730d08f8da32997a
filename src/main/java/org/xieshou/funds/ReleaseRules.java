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

	ReleaseRules(PaymentStops stops, PaymentPapers papers, FinalSettlements settlements, ProgressSource progress) {
		this.stops = stops;
		this.papers = papers;
		this.settlements = settlements;
		this.progress = progress;
	}

	/** What keeps it from leaving; empty where nothing does. The accounts have to be locked by now. */
	Optional<ReleaseOutcome> obstacle(Instalment part, ProjectMoney money) {
		return stops.of(part.project()).or(() -> paper(part)).or(() -> isWithin(part, money) ? Optional.empty()
				: Optional.of(ReleaseOutcome.BEYOND_PROGRESS));
	}

	private Optional<ReleaseOutcome> paper(Instalment part) {
		if (!part.settlement() && papers.application(part.id()).isEmpty()) {
			return Optional.of(ReleaseOutcome.NO_APPLICATION);
		}
		if (part.settlement() ? progress.accepted(part.project()).isEmpty() : progress.latest(part.project()).isEmpty()) {
			return Optional.of(ReleaseOutcome.NOT_INSPECTED);
		}
		var settled = papers.settlement(part.id());
		if (settled.isEmpty()) {
			return Optional.of(ReleaseOutcome.NOT_SETTLED);
		}
		return papers.order(part.id()).filter(order -> order.settlement().equals(settled.get().id())).isPresent()
				? Optional.empty() : Optional.of(ReleaseOutcome.NOT_ORDERED);
	}

	private boolean isWithin(Instalment part, ProjectMoney money) {
		var settled = papers.settlement(part.id()).orElseThrow();
		return settled.payable().compareTo(most(part, money, settled).min(money.committed().total())) <= 0;
	}

	private BigDecimal most(Instalment part, ProjectMoney money, PaymentSettlement settled) {
		var released = money.released().total();
		if (part.settlement()) {
			return settlements.find(settled.id()).map(it -> it.settled().subtract(it.retained()).subtract(released).max(BigDecimal.ZERO))
				.orElse(BigDecimal.ZERO);
		}
		return part.payable(money.approved().total(), released, progress.latest(part.project()).orElseThrow().percent());
	}

}
