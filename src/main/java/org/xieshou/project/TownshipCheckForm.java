package org.xieshou.project;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

/** The township government checks what a village proposed. */
@Component
class TownshipCheckForm implements FormHandler {

	private final ProposalReturns returns;

	TownshipCheckForm(ProposalReturns returns) {
		this.returns = returns;
	}

	@Override
	public String form() {
		return "township-check";
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var outcome = (String) answers.get("outcome");
		if ("pass".equals(outcome) && "missing".equals(answers.get("minutes"))) {
			return FormOutcome.refused("minutes", "project.refused.minutes");
		}
		if ("return".equals(outcome)) {
			returns.add(context.caseId(), (String) answers.get("reason"), context.actor());
		}
		return "decline".equals(outcome) ? Selected.DECLINED : FormOutcome.accepted();
	}

}
