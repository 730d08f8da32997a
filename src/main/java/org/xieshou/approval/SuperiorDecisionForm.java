package org.xieshou.approval;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** The form on which a level above the county decides: on the project, or on the change to it that is open. */
@Component
class SuperiorDecisionForm implements FormHandler {

	private final ProjectHearing hearing;

	private final ChangeHearing changes;

	private final VerdictTaking taking;

	private final Opinions opinions;

	private final ChangeWords words;

	private final FundedDecisions funded;

	SuperiorDecisionForm(ProjectHearing hearing, ChangeHearing changes, VerdictTaking taking, Opinions opinions,
			ChangeWords words, FundedDecisions funded) {
		this.hearing = hearing;
		this.changes = changes;
		this.taking = taking;
		this.opinions = opinions;
		this.words = words;
		this.funded = funded;
	}

	@Override
	public String form() {
		return "superior-decision";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var data = new HashMap<String, Object>(words.subject(context.caseId()));
		data.put("amount", hearing.amount(context.caseId()).orElse(null));
		data.put("reviews", opinions.ofReview(context.caseId()));
		data.put("funds", funded.standing(context.caseId()));
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var open = changes.open(context.caseId());
		var lacking = Answer.of(answers.get("outcome")) == Answer.AGREE ? funded.lacking(context.caseId()) : Optional.<String>empty();
		if (lacking.isPresent()) {
			return FormOutcome.refused("outcome", "approval.refused.unfunded", lacking.get());
		}
		var round = open.map(change -> changes.superiors(change).round())
			.orElseGet(() -> hearing.superiors(context.caseId()).round());
		var content = open.map(ChangeRequest::revision).orElseGet(() -> hearing.content(context.caseId()));
		taking.take(context, new VerdictTaking.Hearing(open.map(ChangeRequest::id).orElse(null), Step.SUPERIOR, round,
				context.text("superior"), content), answers, amount(context, open.isPresent(), answers));
		return FormOutcome.accepted();
	}

	/** What a level agrees to is the amount it saw; a change has none of its own. */
	private java.math.BigDecimal amount(FormContext context, boolean change, Map<String, Object> answers) {
		return change || Answer.of(answers.get("outcome")) != Answer.AGREE ? null
				: hearing.amount(context.caseId()).orElse(null);
	}

}
