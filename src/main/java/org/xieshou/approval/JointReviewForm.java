package org.xieshou.approval;

import java.util.HashMap;
import java.util.Map;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** The form on which one office gives its opinion in the joint review. */
@Component
class JointReviewForm implements FormHandler {

	private final ProjectHearing hearing;

	private final VerdictTaking taking;

	private final Projects projects;

	private final CountyMoney money;

	JointReviewForm(ProjectHearing hearing, VerdictTaking taking, Projects projects, CountyMoney money) {
		this.hearing = hearing;
		this.taking = taking;
		this.projects = projects;
		this.money = money;
	}

	@Override
	public String form() {
		return "joint-review";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var project = projects.get(context.caseId());
		var data = new HashMap<String, Object>();
		data.put("planned", project.plan().total());
		data.put("committed", project.committed());
		data.put("funds", money.standing(project.id(), project.plan()));
		return data;
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var round = hearing.review(context.caseId()).round();
		taking.take(context, new VerdictTaking.Hearing(null, Step.REVIEW, round, context.text("reviewer"),
				hearing.content(context.caseId())), answers, null);
		return FormOutcome.accepted();
	}

}
