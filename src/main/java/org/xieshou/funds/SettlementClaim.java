package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.xieshou.process.FormOutcome;

/** The claim (报账) behind a final settlement: what is settled was claimed, and goes to the payee who claimed it. */
@Component
class SettlementClaim {

	private final Instalments instalments;

	private final ProjectAccounts accounts;

	private final PaymentPapers papers;

	private final ProgressSource progress;

	private final PaymentClaims claims;

	private final MoneyWords words;

	SettlementClaim(Instalments instalments, ProjectAccounts accounts, PaymentPapers papers, ProgressSource progress,
			PaymentClaims claims, MoneyWords words) {
		this.instalments = instalments;
		this.accounts = accounts;
		this.papers = papers;
		this.progress = progress;
		this.claims = claims;
		this.words = words;
	}

	/** What may still be claimed, in yuan: the final accounts, within what was approved, less what instalments were claimed. */
	BigDecimal open(UUID project) {
		return progress.accepted(project).map(accepted -> within(project, accepted.reported()).subtract(papers.claimed(project)))
			.orElse(BigDecimal.ZERO).max(BigDecimal.ZERO.setScale(2));
	}

	/** The application for the settlement that was made last. */
	Optional<PaymentApplication> application(UUID project) {
		return papers.application(instalments.settlement(project).id());
	}

	/** All that claims carry, that of the settlement included; yuan. */
	BigDecimal claimed(UUID project) {
		return papers.claimed(project).add(application(project).map(PaymentApplication::requested).orElse(BigDecimal.ZERO));
	}

	/** Whether more would be settled than claims carry. */
	boolean isMissing(UUID project, BigDecimal settled) {
		return within(project, settled).compareTo(claimed(project)) > 0;
	}

	/** Why this cannot be settled on what was claimed, or nothing. */
	Optional<FormOutcome> refusal(UUID project, SettleFinally order) {
		if (isMissing(project, order.settled())) {
			return Optional.of(FormOutcome.refused("lines", "funds.refused.unclaimed", words.yuan(within(project, order.settled())),
					words.yuan(claimed(project))));
		}
		var other = application(project).map(PaymentApplication::payee).filter(payee -> !payee.equals(order.payee())).stream()
			.map(payee -> new FormOutcome.Refusal("payee", "funds.refused.claimedPayee", payee.name(), payee.account()));
		var wrong = Stream.concat(other, claims.payee(project, order.payee().name(), order.payee().account()).stream()).toList();
		return wrong.isEmpty() ? Optional.empty() : Optional.of(new FormOutcome(java.util.Map.of(), wrong));
	}

	private BigDecimal within(UUID project, BigDecimal yuan) {
		return yuan.min(accounts.money(project).approved().total());
	}

}
