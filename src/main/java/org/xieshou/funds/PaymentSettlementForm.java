package org.xieshou.funds;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

/** The county office settles what an instalment comes to, or returns it. */
@Component
class PaymentSettlementForm implements FormHandler {

	private final PaymentSettling settling;

	private final PaymentStops stops;

	private final ArrivalRule arrivals;

	private final PaymentClaims claims;

	private final MoneyWords words;

	PaymentSettlementForm(PaymentSettling settling, PaymentStops stops, ArrivalRule arrivals, PaymentClaims claims, MoneyWords words) {
		this.settling = settling;
		this.stops = stops;
		this.arrivals = arrivals;
		this.claims = claims;
		this.words = words;
	}

	@Override
	public String form() {
		return "payment-settlement";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		return settling.propose(instalment(context)).map(proposal -> data(proposal, context)).orElse(Map.of());
	}

	private Map<String, Object> data(PaymentSettling.Proposal it, FormContext context) {
		var data = new HashMap<>(claims.review(context, it.part().id()));
		data.put("instalment", words.instalment(it.part()));
		data.put("verified", it.verified().percent());
		data.put("inspection", it.verified().by());
		data.put("approved", it.money().approved().total());
		data.put("released", it.money().released().total());
		data.put("requested", it.application().requested());
		data.put("payee", it.application().payee().name());
		data.put("rule", it.part().rule());
		data.put("refused", words.refusal(context.text("released")));
		data.put("certified", it.certified());
		data.put("withheld", it.withheld());
		data.put("withheldRule", settling.withheld().source());
		data.put("payable", it.payable());
		data.put("capitals", words.capitals(it.payable()));
		data.put("sources", words.sources(it.money().committed().share(it.payable())));
		data.put("arrivals", arrivals.standing(it.money(), it.certified()));
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		if (!"agree".equals(answers.get("outcome"))) {
			return FormOutcome.accepted();
		}
		var stop = stops.of(context.caseId());
		if (stop.isPresent()) {
			return FormOutcome.refused("outcome", "funds.outcome." + stop.get().answer());
		}
		var unarrived = settling.propose(instalment(context)).flatMap(it -> arrivals.refusal(it.money(), it.certified()));
		if (unarrived.isPresent()) {
			return unarrived.get();
		}
		return settling.settle(instalment(context), context.at(), context.actor())
			.map(it -> new FormOutcome(Map.of(), claims.agree(context, it.part().id(), "settle", answers)))
			.orElseGet(() -> FormOutcome.refused("outcome", "funds.refused.nothingPayable"));
	}

	private static UUID instalment(FormContext context) {
		return UUID.fromString(context.text("instalment"));
	}

}
