package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

/** The county office settles a project after acceptance, within approval, final accounts and the rule on retention. */
@Component
class FinalSettlementForm implements FormHandler {

	private final FinalSettling settling;

	private final Instalments instalments;

	private final ProjectAccounts accounts;

	private final ProgressSource progress;

	private final PaymentStops stops;

	private final PaymentClaims claims;

	private final SettlementClaim claimed;

	private final ArrivalRule arrivals;

	private final MoneyWords words;

	FinalSettlementForm(FinalSettling settling, Instalments instalments, ProjectAccounts accounts, ProgressSource progress,
			PaymentStops stops, PaymentClaims claims, SettlementClaim claimed, ArrivalRule arrivals, MoneyWords words) {
		this.settling = settling;
		this.instalments = instalments;
		this.accounts = accounts;
		this.progress = progress;
		this.stops = stops;
		this.claims = claims;
		this.claimed = claimed;
		this.arrivals = arrivals;
		this.words = words;
	}

	@Override
	public String form() {
		return "final-settlement";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var money = accounts.money(context.caseId());
		var rule = settling.rule();
		var data = new HashMap<String, Object>(Map.of("approved", money.approved().total(), "released", money.released().total(),
				"retention", "money", "retentionPercent", rule.value(), "warrantyMonths", new BigDecimal(12), "rule", rule.source()));
		data.put("claimed", claimed.claimed(context.caseId()));
		data.putAll(claimed.application(context.caseId()).map(PaymentApplication::payee)
			.map(payee -> Map.<String, Object>of("payee", payee.name(), "account", payee.account())).orElseGet(() -> claims.onlyPayee(context.caseId())));
		data.put("arrivals", arrivals.standing(money, money.committed().total()));
		instalments.of(context.caseId()).stream().filter(Instalment::settlement)
			.forEach(part -> data.putAll(claims.review(context, part.id())));
		data.put("refused", words.refusal(context.text("released")));
		progress.accepted(context.caseId()).ifPresent(accepted -> {
			data.put("reported", accepted.reported());
			data.put("lines", accepted.lines().stream().map(this::row).toList());
			data.put("acceptance", words.say("funds.acceptance", accepted.on()));
		});
		return data;
	}

	private Map<String, Object> row(SettledLine line) {
		return Map.of("source", words.say(line.source().messageKey()), "item", line.item(), "approved", line.approved(), "reported",
				line.reported(), "settled", line.settled());
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		if (!"agree".equals(answers.get("outcome"))) {
			return FormOutcome.accepted();
		}
		var accepted = progress.accepted(context.caseId());
		var stop = stops.of(context.caseId()).or(() -> accepted.isEmpty() ? Optional.of(ReleaseOutcome.NOT_INSPECTED) : Optional.empty());
		if (stop.isPresent()) {
			return FormOutcome.refused("outcome", "funds.outcome." + stop.get().answer());
		}
		var order = order(answers, accepted.get());
		return refusal(order, context, accepted.get()).or(() -> claimed.refusal(context.caseId(), order)).orElseGet(() -> settled(context, accepted.get(), order, answers));
	}

	private FormOutcome settled(FormContext context, ProgressSource.Accepted accepted, SettleFinally order, Map<String, Object> answers) {
		var part = settling.settle(context.caseId(), accepted, order, context.actor());
		return new FormOutcome(Map.of("instalment", part.toString()), claims.agree(context, part, "settle", answers));
	}

	private Optional<FormOutcome> refusal(SettleFinally order, FormContext context, ProgressSource.Accepted accepted) {
		var beyond = order.lines().stream().filter(line -> line.settled().compareTo(line.reported()) > 0).findFirst();
		if (beyond.isPresent()) {
			return Optional.of(FormOutcome.refused("lines", "funds.refused.settled", beyond.get().item(), words.yuan(beyond.get().reported())));
		}
		var money = accounts.money(context.caseId());
		var unarrived = arrivals.refusal(money, order.settled().subtract(money.certified().total()).max(BigDecimal.ZERO));
		if (unarrived.isPresent()) {
			return unarrived;
		}
		return beyond(order.percent(), settling.rule(), "retentionPercent", "funds.refused.retention")
			.or(() -> beyond(new BigDecimal(order.warrantyMonths()), settling.longestWarranty(), "warrantyMonths", "funds.refused.warranty"));
	}

	/** The refusal of what is more than its rule allows, with the rule named. */
	private static Optional<FormOutcome> beyond(BigDecimal asked, FundRule rule, String field, String sentence) {
		return asked.compareTo(rule.value()) <= 0 ? Optional.empty()
				: Optional.of(FormOutcome.refused(field, sentence, rule.value().stripTrailingZeros().toPlainString(), rule.source()));
	}

	private static SettleFinally order(Map<String, Object> answers, ProgressSource.Accepted accepted) {
		var keeps = "money".equals(answers.get("retention"));
		return new SettleFinally(lines(answers, accepted), keeps ? (BigDecimal) answers.get("retentionPercent") : BigDecimal.ZERO,
				(String) answers.get("guarantee"), Papers.ids(answers, "guaranteePapers"),
				((BigDecimal) answers.get("warrantyMonths")).intValueExact(),
				new Payee((String) answers.get("payee"), (String) answers.get("account")), Papers.ids(answers));
	}

	/** The lines of the final accounts with the values settled; the form has checked that each is answered. */
	private static List<SettledLine> lines(Map<String, Object> answers, ProgressSource.Accepted accepted) {
		var rows = (List<?>) answers.getOrDefault("lines", List.of());
		return IntStream.range(0, accepted.lines().size()).mapToObj(number -> {
			var line = accepted.lines().get(number);
			return new SettledLine(line.source(), line.item(), line.approved(), line.reported(),
					(BigDecimal) ((Map<?, ?>) rows.get(number)).get("settled"));
		}).toList();
	}

}
