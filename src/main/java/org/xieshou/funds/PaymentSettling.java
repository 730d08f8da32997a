package org.xieshou.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;

/** Settles an instalment (核定): the amount is computed from what was approved, paid, applied for and verified, never typed in. */
@Component
class PaymentSettling {

	/**
	 * What an instalment would come to.
	 *
	 * @param certified what the work is worth that may be settled now, in yuan
	 * @param withheld what of it is kept back as warranty money, in yuan
	 */
	record Proposal(Instalment part, ProjectMoney money, PaymentApplication application, ProgressSource.Verified verified,
			BigDecimal certified, BigDecimal withheld) {

		static Proposal of(Instalment part, ProjectMoney money, PaymentApplication application, ProgressSource.Verified verified,
				BigDecimal percent) {
			var certified = part.payable(money.approved().total(), money.certified().total(), verified.percent())
				.min(application.requested()).min(money.committed().total());
			return new Proposal(part, money, application, verified, certified,
					certified.multiply(percent).divide(HUNDRED, 2, RoundingMode.DOWN));
		}

		/** What would leave, in yuan. */
		BigDecimal payable() {
			return certified.subtract(withheld);
		}

	}

	private static final BigDecimal HUNDRED = new BigDecimal(100);

	private final Instalments instalments;

	private final ProjectAccounts accounts;

	private final Commitments commitments;

	private final PaymentPapers papers;

	private final ProgressSource progress;

	private final FundRules rules;

	private final Clock clock;

	PaymentSettling(Instalments instalments, ProjectAccounts accounts, Commitments commitments, PaymentPapers papers,
			ProgressSource progress, FundRules rules, Clock clock) {
		this.instalments = instalments;
		this.accounts = accounts;
		this.commitments = commitments;
		this.papers = papers;
		this.progress = progress;
		this.rules = rules;
		this.clock = clock;
	}

	/** The rule on what is withheld from each payment today. */
	FundRule withheld() {
		return rules.withheld(LocalDate.now(clock));
	}

	/** What the instalment comes to by the present approval and progress; nothing where it was not applied for or inspected. */
	Optional<Proposal> propose(UUID instalment) {
		var part = instalments.get(instalment);
		var money = accounts.money(part.project());
		return papers.application(instalment).flatMap(application -> progress.latest(part.project())
			.map(verified -> Proposal.of(part, money, application, verified, withheld().value())));
	}

	/** Settles it at what it comes to once nobody else can pay from the project. */
	Optional<Proposal> settle(UUID instalment, Instant at, Actor by) {
		commitments.follow(instalments.get(instalment).project());
		var proposal = propose(instalment).filter(it -> it.payable().signum() > 0);
		proposal.ifPresent(it -> papers.add(new PaymentSettlement(UUID.randomUUID(), instalment, it.application().id(),
				it.verified().inspection(), it.verified().percent(), it.payable(), it.withheld(), it.application().payee(), at, by)));
		return proposal;
	}

}
