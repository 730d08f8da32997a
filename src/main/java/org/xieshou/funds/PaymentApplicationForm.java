package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

/** The implementing unit applies in writing for an instalment, or after the acceptance for what the settlement is to pay. */
@Component
class PaymentApplicationForm implements FormHandler {

	private final Instalments instalments;

	private final ProjectAccounts accounts;

	private final PaymentPapers papers;

	private final PaymentClaims claims;

	private final SettlementClaim settlement;

	private final MoneyWords words;

	PaymentApplicationForm(Instalments instalments, ProjectAccounts accounts, PaymentPapers papers, PaymentClaims claims,
			SettlementClaim settlement, MoneyWords words) {
		this.instalments = instalments;
		this.accounts = accounts;
		this.papers = papers;
		this.claims = claims;
		this.settlement = settlement;
		this.words = words;
	}

	@Override
	public String form() {
		return "payment-application";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var part = part(context);
		var data = new HashMap<String, Object>(Map.of("instalment", words.instalment(part), "dueAt", part.threshold(),
				"ceiling", ceiling(part)));
		data.putAll(claims.application(context, part.id()));
		papers.application(part.id()).ifPresent(last -> data.putAll(Map.of("work", last.work(), "requested", last.requested(),
				"payee", last.payee().name(), "account", last.payee().account())));
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var part = part(context);
		var requested = (BigDecimal) answers.get("requested");
		if (requested.signum() == 0 || requested.compareTo(ceiling(part)) > 0) {
			return FormOutcome.refused("requested", "funds.refused.requested", words.yuan(ceiling(part)));
		}
		var application = new PaymentApplication(UUID.randomUUID(), part.id(), (String) answers.get("work"), requested,
				new Payee((String) answers.get("payee"), (String) answers.get("account")), Papers.ids(answers), context.at(),
				context.actor());
		papers.add(application);
		return new FormOutcome(Map.of(), claims.claim(context, new AppliedPayment(application.id(), part.id(), requested,
				application.payee().name(), application.payee().account()), answers));
	}

	private BigDecimal ceiling(Instalment part) {
		if (part.settlement()) {
			return settlement.open(part.project());
		}
		var money = accounts.money(part.project());
		return part.ceiling(money.approved().total(), money.certified().total());
	}

	/** The instalment that is under way; after the acceptance the settlement. */
	private Instalment part(FormContext context) {
		var instalment = context.text("instalment");
		return instalment == null ? instalments.settlement(context.caseId()) : instalments.get(UUID.fromString(instalment));
	}

}
