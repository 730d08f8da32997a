package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
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
	 * @param payable yuan
	 */
	record Proposal(Instalment part, ProjectMoney money, PaymentApplication application, ProgressSource.Verified verified,
			BigDecimal payable) {

		static Proposal of(Instalment part, ProjectMoney money, PaymentApplication application, ProgressSource.Verified verified) {
			var allowed = part.payable(money.approved().total(), money.released().total(), verified.percent());
			return new Proposal(part, money, application, verified,
					allowed.min(application.requested()).min(money.committed().total()));
		}

	}

	private final Instalments instalments;

	private final ProjectAccounts accounts;

	private final Commitments commitments;

	private final PaymentPapers papers;

	private final ProgressSource progress;

	PaymentSettling(Instalments instalments, ProjectAccounts accounts, Commitments commitments, PaymentPapers papers,
			ProgressSource progress) {
		this.instalments = instalments;
		this.accounts = accounts;
		this.commitments = commitments;
		this.papers = papers;
		this.progress = progress;
	}

	/** What the instalment comes to by the present approval and progress; nothing where it was not applied for or inspected. */
	Optional<Proposal> propose(UUID instalment) {
		var part = instalments.get(instalment);
		var money = accounts.money(part.project());
		return papers.application(instalment).flatMap(application -> progress.latest(part.project())
			.map(verified -> Proposal.of(part, money, application, verified)));
	}

	/** Settles it at what it comes to once nobody else can pay from the project. */
	Optional<Proposal> settle(UUID instalment, Instant at, Actor by) {
		commitments.follow(instalments.get(instalment).project());
		var proposal = propose(instalment).filter(it -> it.payable().signum() > 0);
		proposal.ifPresent(it -> papers.add(new PaymentSettlement(UUID.randomUUID(), instalment, it.application().id(),
				it.verified().inspection(), it.verified().percent(), it.payable(), it.application().payee(), at, by)));
		return proposal;
	}

}
