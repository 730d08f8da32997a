package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Disbursement (拨付): plans a project's instalments and releases them, each once, within what was approved and verified. */
@Component
public class Disbursement {

	private final Commitments commitments;

	private final InstalmentPlanning planning;

	private final Instalments instalments;

	private final ReleaseRules rules;

	private final Releases releases;

	private final Payments payments;

	private final MoneyRecord record;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Disbursement(Commitments commitments, InstalmentPlanning planning, Instalments instalments, ReleaseRules rules,
			Releases releases, Payments payments, MoneyRecord record, ApplicationEventPublisher events, Clock clock) {
		this.commitments = commitments;
		this.planning = planning;
		this.instalments = instalments;
		this.rules = rules;
		this.releases = releases;
		this.payments = payments;
		this.record = record;
		this.events = events;
		this.clock = clock;
	}

	/** Commits what was approved and plans its instalments; what was planned before stays. */
	@Transactional
	public void plan(UUID project) {
		commitments.follow(project);
		planning.plan(project);
	}

	/** Releases an instalment, or says why not. Asked again it pays nothing and says that it is released. */
	@Transactional
	public ReleaseOutcome release(UUID id) {
		var part = instalments.get(id);
		var money = commitments.follow(part.project());
		if (releases.isReleased(id)) {
			return ReleaseOutcome.ALREADY_RELEASED;
		}
		var clearance = rules.judge(part, money);
		var amount = clearance.outcome().isPaid() ? pay(part, money, clearance) : BigDecimal.ZERO;
		record.write(part.project(), "release-instalment", clearance.outcome(), Map.of("instalment", id.toString(), "amount", amount));
		return clearance.outcome();
	}

	private BigDecimal pay(Instalment part, ProjectMoney money, Clearance cleared) {
		var settled = cleared.settled();
		var entry = payments.pay(part, money, settled);
		var release = new Releases.Release(part.id(), settled.payable(), settled.verified(), clock.instant());
		releases.add(cleared.order(), release, entry.orElse(null));
		events.publishEvent(new InstalmentReleased(part.project(), part.id(), release.amount(), release.at()));
		return release.amount();
	}

}
