package org.xieshou.approval;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

/** A form on which the county decides on a change request: the county office whether it supports it, the leading group whether it agrees. */
class ChangeVerdictForm implements FormHandler {

	private final String form;

	private final Step step;

	private final ChangeHearing hearing;

	private final VerdictTaking taking;

	private final ChangeWords words;

	private final ChangeAmounts amounts;

	ChangeVerdictForm(String form, Step step, ChangeHearing hearing, VerdictTaking taking, ChangeWords words,
			ChangeAmounts amounts) {
		this.form = form;
		this.step = step;
		this.hearing = hearing;
		this.taking = taking;
		this.words = words;
		this.amounts = amounts;
	}

	@Override
	public String form() {
		return form;
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var data = new HashMap<String, Object>(words.subject(context.caseId()));
		hearing.open(context.caseId()).filter(change -> change.plan() != null)
			.ifPresent(change -> {
				data.put("amount", amounts.most(change));
				data.put("funds", amounts.standing(change));
			});
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var change = hearing.open(context.caseId()).orElseThrow();
		var amount = (BigDecimal) answers.get("amount");
		var refused = amount == null ? FormOutcome.accepted() : amounts.check(change, amount);
		if (refused.isAccepted()) {
			taking.take(context, new VerdictTaking.Hearing(change.id(), step, hearing.nextRound(change, step),
					context.actor().office(), change.revision()), answers, amount);
		}
		return refused;
	}

}
