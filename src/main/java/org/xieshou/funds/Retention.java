package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Retention money (质量保证金): kept back at the settlement, paid once after the warranty period. */
@Component
public class Retention {

	private final Commitments commitments;

	private final Instalments instalments;

	private final FinalSettlements settlements;

	private final Releases releases;

	private final PaymentPapers papers;

	private final PaymentStops stops;

	private final Payments payments;

	private final MoneyRecord record;

	private final Clock clock;

	Retention(Commitments commitments, Instalments instalments, FinalSettlements settlements, Releases releases,
			PaymentPapers papers, PaymentStops stops, Payments payments, MoneyRecord record, Clock clock) {
		this.commitments = commitments;
		this.instalments = instalments;
		this.settlements = settlements;
		this.releases = releases;
		this.papers = papers;
		this.stops = stops;
		this.payments = payments;
		this.record = record;
		this.clock = clock;
	}

	/** Keeps back what the settlement says, once it has been paid; asked again it keeps nothing more. */
	@Transactional
	public void retain(UUID project) {
		var money = commitments.follow(project);
		var settled = settlements.of(project);
		if (settled.isEmpty() || !releases.isReleased(instalments.settlement(project).id())) {
			throw new IllegalStateException("Project " + project + " has not been settled and paid");
		}
		if (money.retained().total().signum() == 0 && !releases.isRetentionReleased(project)) {
			payments.retain(money, settled.get().retained());
			record.write(project, "retain-money", ReleaseOutcome.RELEASED, Map.of("amount", settled.get().retained()));
		}
	}

	/** Pays the retention money, or says why not. Asked again it pays nothing and says that it is released. */
	@Transactional
	public ReleaseOutcome release(UUID project) {
		var money = commitments.follow(project);
		var amount = money.retained().total();
		if (releases.isRetentionReleased(project) || amount.signum() == 0) {
			return ReleaseOutcome.ALREADY_RELEASED;
		}
		var outcome = obstacle(project).orElse(ReleaseOutcome.RELEASED);
		if (outcome.isPaid()) {
			var entry = payments.payRetention(money).orElseThrow();
			releases.addRetention(papers.retentionOrder(project).orElseThrow(), amount, entry, clock.instant());
		}
		record.write(project, "release-retention", outcome, Map.of("amount", outcome.isPaid() ? amount : BigDecimal.ZERO));
		return outcome;
	}

	private Optional<ReleaseOutcome> obstacle(UUID project) {
		var until = settlements.of(project).map(FinalSettlement::warrantyUntil).orElse(LocalDate.MAX);
		if (!LocalDate.now(clock).isAfter(until)) {
			return Optional.of(ReleaseOutcome.NOT_DUE);
		}
		return stops.of(project).or(() -> papers.retentionOrder(project).isPresent() ? Optional.empty()
				: Optional.of(ReleaseOutcome.NOT_ORDERED));
	}

}
