package org.xieshou.approval;

import java.util.HashMap;
import java.util.Map;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** The form on which a returned plan is revised; a plan that differs becomes a new version beside the old one. */
@Component
class PlanRevisionForm implements FormHandler {

	private final Projects projects;

	private final ProjectChanges changes;

	private final Returns returns;

	PlanRevisionForm(Projects projects, ProjectChanges changes, Returns returns) {
		this.projects = projects;
		this.changes = changes;
		this.returns = returns;
	}

	@Override
	public String form() {
		return "plan-revision";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var data = new HashMap<String, Object>(PlanAnswers.from(projects.get(context.caseId()).plan()));
		data.put("returned", returns.reasons(context.caseId()));
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var present = projects.get(context.caseId()).plan();
		var revised = PlanAnswers.read(answers);
		var faults = PlanAnswers.faults(revised);
		if (!faults.isAccepted()) {
			return faults;
		}
		if (!PlanComparison.same(present, revised)) {
			changes.applyPlan(context.caseId(), revised);
		}
		return FormOutcome.accepted();
	}

}
