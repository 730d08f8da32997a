package org.xieshou.approval;

import java.util.HashMap;
import java.util.Map;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.project.Plan;

import org.springframework.stereotype.Component;

/** The form on which a returned change request is handed in again or withdrawn; each version stays on record. */
@Component
class ChangeRevisionForm implements FormHandler {

	private final ChangeRows rows;

	private final ChangeWords words;

	private final Returns returns;

	ChangeRevisionForm(ChangeRows rows, ChangeWords words, Returns returns) {
		this.rows = rows;
		this.words = words;
		this.returns = returns;
	}

	@Override
	public String form() {
		return "change-revision";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var change = rows.open(context.caseId()).orElseThrow();
		var data = new HashMap<String, Object>(words.subject(context.caseId()));
		if (change.plan() != null) {
			data.putAll(PlanAnswers.from(change.plan()));
		}
		data.put("changeReason", change.reason());
		data.put("returned", returns.reasonsOnChange(change.id()));
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		if ("withdraw".equals(answers.get("outcome"))) {
			return FormOutcome.accepted();
		}
		var change = rows.open(context.caseId()).orElseThrow();
		Plan plan = change.isCancellation() ? null : PlanAnswers.read(answers);
		var faults = plan == null ? FormOutcome.accepted() : PlanAnswers.faults(plan);
		if (faults.isAccepted()) {
			rows.revise(change.id(), (String) answers.get("changeReason"), plan, context.at());
		}
		return faults;
	}

}
