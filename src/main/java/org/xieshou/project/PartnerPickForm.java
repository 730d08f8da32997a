package org.xieshou.project;

import java.math.BigDecimal;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

/** The east partner picks a recommended project and commits an amount, or passes. */
@Component
class PartnerPickForm implements FormHandler {

	private final Projects projects;
	private final Recommendations recommendations;

	PartnerPickForm(Projects projects, Recommendations recommendations) {
		this.projects = projects;
		this.recommendations = recommendations;
	}

	@Override
	public String form() {
		return "partner-pick";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var plan = projects.get(context.caseId()).plan();
		var asked = plan.from(Source.EAST_AID);
		var all = recommendations.all(context.caseId());
		return Map.of("total", plan.total(), "asked", asked, "amount", asked, "recommended",
				all.isEmpty() ? "—" : all.get(all.size() - 1).reason());
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		if (!"commit".equals(answers.get("outcome"))) {
			recommendations.pass(context.caseId(), (String) answers.get("reason"));
			return FormOutcome.accepted();
		}
		var amount = (BigDecimal) answers.get("amount");
		var asked = projects.get(context.caseId()).plan().from(Source.EAST_AID);
		if (amount.compareTo(asked) > 0) {
			return FormOutcome.refused("amount", "project.refused.amount", asked);
		}
		recommendations.commit(context.caseId(), amount);
		return Selected.COMMITTED;
	}

}
