package org.xieshou.approval;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.process.FormOutcome;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.form.FormAnswers;
import org.xieshou.process.form.FormSchema;
import org.xieshou.project.Plan;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** What the page for requesting a change works with: the released form, the present plan, and what was entered. */
@Component
class ChangeDesk {

	private static final String FORM = "change-request.form";

	private final ModelReleases releases;

	private final Projects projects;

	private final PlanComparison comparison;

	ChangeDesk(ModelReleases releases, Projects projects, PlanComparison comparison) {
		this.releases = releases;
		this.projects = projects;
		this.comparison = comparison;
	}

	/** The form as released last. */
	FormSchema schema() {
		return releases.current().stream().filter(file -> file.name().equals(FORM)).findFirst()
			.map(file -> FormSchema.parse(new String(file.content(), StandardCharsets.UTF_8))).orElseThrow();
	}

	/** The present plan as the form starts with it. */
	Map<String, Object> data(UUID project) {
		return PlanAnswers.from(projects.get(project).plan());
	}

	/** The present plan in words, part by part. */
	List<PlanComparison.Difference> present(UUID project) {
		var plan = projects.get(project).plan();
		return comparison.of(plan, plan);
	}

	int version(UUID project) {
		return projects.get(project).plan().version();
	}

	RequestChange read(UUID project, FormAnswers answers) {
		var kind = answers.text("kind").orElseThrow();
		return new RequestChange(project, kind, answers.text("reason").orElseThrow(),
				kind.equals("change") ? PlanAnswers.read(answers.values()) : null);
	}

	/** Refuses a plan that is no plan, or that changes nothing. */
	FormOutcome check(RequestChange wanted) {
		if (wanted.plan() == null) {
			return FormOutcome.accepted();
		}
		Plan present = projects.get(wanted.project()).plan();
		return PlanComparison.same(present, wanted.plan()) ? FormOutcome.refused(null, "approval.change.unchanged")
				: PlanAnswers.faults(wanted.plan());
	}

}
