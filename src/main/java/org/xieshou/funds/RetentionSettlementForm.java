package org.xieshou.funds;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

/** The county office settles anew to whom withheld money goes, or has the work inspected again. */
@Component
class RetentionSettlementForm implements FormHandler {

	private final RetentionSettlements settlements;

	private final Instalments instalments;

	private final Commitments commitments;

	private final ProjectAccounts accounts;

	private final PaymentClaims claims;

	private final MoneyWords words;

	RetentionSettlementForm(RetentionSettlements settlements, Instalments instalments, Commitments commitments, ProjectAccounts accounts,
			PaymentClaims claims, MoneyWords words) {
		this.settlements = settlements;
		this.instalments = instalments;
		this.commitments = commitments;
		this.accounts = accounts;
		this.claims = claims;
		this.words = words;
	}

	@Override
	public String form() {
		return "retention-settlement";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var part = instalments.settlement(context.caseId()).id();
		var kept = retained(context.caseId());
		var data = new HashMap<>(claims.review(context, part));
		data.putAll(claims.payees(context.caseId()));
		data.put("amount", kept);
		data.put("capitals", words.capitals(kept));
		data.put("earlier", settlements.of(context.caseId())
			.map(it -> words.say("funds.retention.earlier", it.payee().name(), it.payee().account(), it.by().name()))
			.orElseGet(() -> words.say("funds.retention.never")));
		data.put("why", String.join("\n", claims.voided(context.caseId(), part)));
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		if (!"agree".equals(answers.get("outcome"))) {
			return FormOutcome.accepted();
		}
		commitments.follow(context.caseId());
		var payee = new Payee((String) answers.get("payee"), (String) answers.get("account"));
		var wrong = claims.payee(context.caseId(), payee.name(), payee.account());
		if (!wrong.isEmpty()) {
			return new FormOutcome(Map.of(), wrong);
		}
		settlements.add(new RetentionSettlement(UUID.randomUUID(), context.caseId(), retained(context.caseId()), payee, Papers.ids(answers),
				context.at(), context.actor()));
		return new FormOutcome(Map.of(), claims.agree(context, instalments.settlement(context.caseId()).id(), "settle", answers));
	}

	private BigDecimal retained(UUID project) {
		return accounts.money(project).retained().total();
	}

}
