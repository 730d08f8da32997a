package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xieshou.time.MovableClock;

/** Retention money (质量保证金): kept back at the settlement, paid once after the warranty period. */
@Component
public class Retention {

	private final Commitments commitments;

	private final Instalments instalments;

	private final FinalSettlements settlements;

	private final Releases releases;

	private final PaymentPapers papers;

	private final PaymentStops stops;

	private final RetentionSettlements retentions;

	private final PaymentClaims claims;

	private final Payments payments;

	private final MoneyRecord record;

	private final Clock clock;

	Retention(Commitments commitments, Instalments instalments, FinalSettlements settlements, Releases releases,
			PaymentPapers papers, PaymentStops stops, RetentionSettlements retentions, PaymentClaims claims, Payments payments, MoneyRecord record, Clock clock) {
		this.commitments = commitments;
		this.instalments = instalments;
		this.settlements = settlements;
		this.releases = releases;
		this.papers = papers;
		this.stops = stops;
		this.retentions = retentions;
		this.claims = claims;
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
		if (!LocalDate.now(clock).isAfter(keptUntil(project))) {
			return Optional.of(ReleaseOutcome.NOT_DUE);
		}
		return stops.ofRetention(project).or(() -> isOrdered(project) ? Optional.empty() : Optional.of(ReleaseOutcome.NOT_ORDERED))
			.or(() -> claims.isRetentionVoided(project, instalments.settlement(project).id()) ? Optional.of(ReleaseOutcome.VOIDED)
					: Optional.empty());
	}

	/** The last day of the warranty; without a final settlement the day before it was settled to whom the money goes. */
	private LocalDate keptUntil(UUID project) {
		return settlements.of(project).map(FinalSettlement::warrantyUntil).or(() -> retentions.anew(project)
			.map(it -> LocalDate.ofInstant(it.at(), MovableClock.BEIJING).minusDays(1))).orElse(LocalDate.MAX);
	}

	/** Whether it was ordered after it was settled to whom it goes. */
	private boolean isOrdered(UUID project) {
		return papers.retentionOrder(project)
			.filter(order -> retentions.anew(project).filter(anew -> anew.at().isAfter(order.at())).isEmpty()).isPresent();
	}

}
