package org.xieshou.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;

/** Settles a project after acceptance (竣工结算): what it came to, less what was paid, less what is kept back for the warranty. */
@Component
class FinalSettling {

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private final Commitments commitments;

	private final Instalments instalments;

	private final PaymentPapers papers;

	private final FinalSettlements settlements;

	private final FundRules rules;

	private final Clock clock;

	FinalSettling(Commitments commitments, Instalments instalments, PaymentPapers papers, FinalSettlements settlements,
			FundRules rules, Clock clock) {
		this.commitments = commitments;
		this.instalments = instalments;
		this.papers = papers;
		this.settlements = settlements;
		this.rules = rules;
		this.clock = clock;
	}

	/** The rule that limits retention today. */
	FundRule rule() {
		return rules.retention(LocalDate.now(clock));
	}

	/** The rule that limits the warranty today, in months. */
	FundRule longestWarranty() {
		return rules.warranty(LocalDate.now(clock));
	}

	/** Puts the settlement on record; answers the instalment it pays. */
	UUID settle(UUID project, ProgressSource.Accepted accepted, SettleFinally order, Actor by) {
		var part = instalments.settlement(project);
		var money = commitments.follow(project);
		var open = order.settled().subtract(money.released().total()).min(money.open().total()).max(BigDecimal.ZERO.setScale(2));
		var retained = order.settled().multiply(order.percent()).divide(HUNDRED, 2, RoundingMode.DOWN).min(open);
		var application = papers.application(part.id()).map(PaymentApplication::id).orElse(null);
		var settlement = new PaymentSettlement(UUID.randomUUID(), part.id(), application, accepted.inspection(), HUNDRED,
				open.subtract(retained), order.payee(), clock.instant(), by);
		papers.add(settlement);
		settlements.add(new FinalSettlement(settlement.id(), project, accepted.reported(), order.settled(), retained,
				order.percent(), order.guarantee(), order.guaranteePapers(), rule().source(),
				accepted.on().plusMonths(order.warrantyMonths()), order.papers(), order.lines()));
		return part.id();
	}

}
