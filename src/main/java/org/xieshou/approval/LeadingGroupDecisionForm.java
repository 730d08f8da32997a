package org.xieshou.approval;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** The form on which the county's leading group decides; never above what the partner committed nor what the plan costs. */
@Component
class LeadingGroupDecisionForm implements FormHandler {

	private final ProjectHearing hearing;

	private final VerdictTaking taking;

	private final Projects projects;

	private final ObjectionsHeard objections;

	private final Opinions opinions;

	private final CountyMoney money;

	LeadingGroupDecisionForm(ProjectHearing hearing, VerdictTaking taking, Projects projects,
			ObjectionsHeard objections, Opinions opinions, CountyMoney money) {
		this.hearing = hearing;
		this.taking = taking;
		this.projects = projects;
		this.objections = objections;
		this.opinions = opinions;
		this.money = money;
	}

	@Override
	public String form() {
		return "leading-group-decision";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var project = projects.get(context.caseId());
		var data = new HashMap<String, Object>();
		data.put("planned", project.plan().total());
		data.put("committed", project.committed());
		data.put("amount", most(project));
		data.put("reviews", opinions.ofReview(context.caseId()));
		data.put("objections", objections.text(context.caseId()));
		data.put("funds", money.standing(project.id(), project.plan()));
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var awaited = objections.awaited(context.caseId());
		if (awaited > 0) {
			return FormOutcome.refused("objections", "approval.refused.objection", awaited);
		}
		var project = projects.get(context.caseId());
		var amount = (BigDecimal) answers.get("amount");
		var refused = amount == null ? FormOutcome.accepted() : check(project, amount);
		if (refused.isAccepted()) {
			taking.take(context, new VerdictTaking.Hearing(null, Step.GROUP, hearing.nextGroupRound(project.id()),
					context.actor().office(), project.plan().version()), answers, amount);
		}
		return refused;
	}

	private FormOutcome check(Project project, BigDecimal amount) {
		if (amount.compareTo(most(project)) > 0) {
			return FormOutcome.refused("amount", amount.compareTo(project.plan().total()) > 0
					? "approval.refused.abovePlan" : "approval.refused.aboveCommitment", most(project));
		}
		return money.shortage(project.id(), project.plan(), amount)
			.map(missing -> FormOutcome.refused("amount", "approval.refused.unfunded", missing))
			.orElseGet(FormOutcome::accepted);
	}

	private static BigDecimal most(Project project) {
		return Ceiling.of(project.plan(), project.committed());
	}

}
