package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** What is ready to be paid of a project: a settled instalment, or its retention money. */
@Component
class Payables {

	private final Instalments instalments;

	private final ProjectAccounts accounts;

	private final PaymentPapers papers;

	private final FinalSettlements settlements;

	private final RetentionSettlements retentions;

	private final MoneyWords words;

	Payables(Instalments instalments, ProjectAccounts accounts, PaymentPapers papers, FinalSettlements settlements,
			RetentionSettlements retentions, MoneyWords words) {
		this.instalments = instalments;
		this.accounts = accounts;
		this.papers = papers;
		this.settlements = settlements;
		this.retentions = retentions;
		this.words = words;
	}

	/** The instalment as last settled, or without one the retention money. */
	Optional<Payable> of(UUID project, Optional<UUID> instalment) {
		return instalment.isPresent() ? instalment(instalments.get(instalment.get())) : retention(project);
	}

	private Optional<Payable> instalment(Instalment part) {
		var money = accounts.money(part.project());
		var left = part.settlement() ? money.open() : money.committed();
		return papers.settlement(part.id()).map(settled -> new Payable(words.instalment(part), settled.id(), settled.payee(), settled.by().name(),
				left.share(settled.payable().min(left.total())), settlements.leaving(settled, money), basis(part, settled)));
	}

	private String basis(Instalment part, PaymentSettlement settled) {
		return settlements.find(settled.id()).map(it -> words.say("funds.basis.settlement", words.yuan(it.settled()), words.yuan(it.retained()), it.rule()))
			.orElseGet(() -> words.say("funds.basis.progress", settled.verified().toPlainString(), part.rule(), words.yuan(settled.withheld())));
	}

	private Optional<Payable> retention(UUID project) {
		var basis = settlements.of(project).map(it -> words.say("funds.basis.retention", it.warrantyUntil(), it.rule()))
			.orElseGet(() -> words.say("funds.basis.cancelled"));
		return retentions.of(project).map(it -> new Payable(words.say("funds.instalment.retention"), null, it.payee(), it.by().name(),
				accounts.money(project).retained(), BigDecimal.ZERO, basis));
	}

}
