package org.xieshou.funds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

/** The finance bureau orders a payment, of an instalment or of retention money, or returns it. */
@Component
class ReleaseFundsForm implements FormHandler {

	private final Instalments instalments;

	private final PaymentPapers papers;

	private final Payables payables;

	private final ProjectAccounts accounts;

	private final ArrivalRule arrivals;

	private final DedicatedAccounts dedicated;

	private final PaymentClaims claims;

	private final MoneyWords words;

	ReleaseFundsForm(Instalments instalments, PaymentPapers papers, Payables payables, ProjectAccounts accounts, ArrivalRule arrivals,
			DedicatedAccounts dedicated, PaymentClaims claims, MoneyWords words) {
		this.instalments = instalments;
		this.papers = papers;
		this.payables = payables;
		this.accounts = accounts;
		this.arrivals = arrivals;
		this.dedicated = dedicated;
		this.claims = claims;
		this.words = words;
	}

	@Override
	public String form() {
		return "release-funds";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var data = payables.of(context.caseId(), instalment(context)).map(it -> data(it, context)).orElseGet(HashMap::new);
		data.putAll(claims.review(context, reviewed(context)));
		return data;
	}

	private HashMap<String, Object> data(Payable it, FormContext context) {
		var data = new HashMap<String, Object>();
		data.put("purpose", it.purpose());
		data.put("payee", it.payee().name());
		data.put("account", it.payee().account());
		data.put("amount", it.amounts().total());
		data.put("capitals", words.capitals(it.amounts().total()));
		data.put("sources", words.sources(it.amounts()));
		data.put("settledBy", it.settledBy());
		data.put("basis", it.basis());
		var money = accounts.money(context.caseId());
		data.put("arrivals", arrivals.standing(money, it.certified()));
		data.put("from", dedicated.of(money.county()).map(from -> words.say("funds.account", from.name(), from.bank(), from.number()))
			.orElseGet(() -> words.say("funds.account.none")));
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		if (!"release".equals(answers.get("outcome"))) {
			return FormOutcome.accepted();
		}
		var part = instalment(context);
		var payable = payables.of(context.caseId(), part);
		if (payable.isEmpty()) {
			return FormOutcome.refused("outcome", "funds.outcome.not-settled");
		}
		var unarrived = arrivals.refusal(accounts.money(context.caseId()), payable.get().certified());
		if (unarrived.isPresent()) {
			return unarrived.get();
		}
		papers.add(new ReleaseOrder(UUID.randomUUID(), context.caseId(), part.orElse(null),
				payable.get().settlement(), (String) answers.get("voucher"), context.at(),
				context.actor()));
		return new FormOutcome(Map.of(), claims.agree(context, reviewed(context), part.isPresent() ? "release" : "retention", answers));
	}

	/** The instalment whose content is seen; of retention money that of the settlement. */
	private UUID reviewed(FormContext context) {
		return instalment(context).orElseGet(() -> instalments.settlement(context.caseId()).id());
	}

	private static Optional<UUID> instalment(FormContext context) {
		return Optional.ofNullable(context.text("instalment")).map(UUID::fromString);
	}

}
