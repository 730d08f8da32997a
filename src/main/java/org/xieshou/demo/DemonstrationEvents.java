package org.xieshou.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.xieshou.approval.ChangeRequests;
import org.xieshou.approval.RequestChange;
import org.xieshou.notice.ObjectionFiling;
import org.xieshou.project.Milestone;
import org.xieshou.project.Plan;
import org.xieshou.project.Projects;
import org.xieshou.security.Officials;
import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;

/** What happens without a task: somebody in the village objects to a notice, a township wants to change or cancel a project. */
@Component
class DemonstrationEvents {

	private static final LocalTime AFTER_SUPPER = LocalTime.of(20, 15);

	private static final LocalTime MORNING = LocalTime.of(10, 30);

	private static final int DAYS_UNTIL_OBJECTION = 1;

	private static final int DAYS_UNTIL_CHANGE = 12;

	private final DemonstrationTasks tasks;

	private final ObjectionFiling objections;

	private final ChangeRequests changes;

	private final Projects plans;

	private final Officials officials;

	DemonstrationEvents(DemonstrationTasks tasks, ObjectionFiling objections, ChangeRequests changes, Projects plans,
			Officials officials) {
		this.tasks = tasks;
		this.objections = objections;
		this.changes = changes;
		this.plans = plans;
		this.officials = officials;
	}

	Stream<Happening> of(Map<String, DemonstrationProject> projects) {
		var objected = with(projects, tasks.postedNotices(), project -> project.has("objection"))
			.map(notice -> new Happening(later(notice.at(), DAYS_UNTIL_OBJECTION, AFTER_SUPPER), () -> object(notice)));
		var requested = with(projects, tasks.approvedProjects(), project -> project.has("change") || project.has("cancel"))
			.map(approved -> new Happening(later(approved.at(), DAYS_UNTIL_CHANGE, MORNING),
					() -> request(approved.id(), projects.get(approved.title()))));
		return Stream.concat(objected, requested);
	}

	private static Stream<DemonstrationMoment> with(Map<String, DemonstrationProject> projects, List<DemonstrationMoment> moments,
			Predicate<DemonstrationProject> event) {
		return moments.stream().filter(moment -> projects.containsKey(moment.title()) && event.test(projects.get(moment.title())));
	}

	private void object(DemonstrationMoment notice) {
		objections.file(notice.id(), "公示的受益户里有两户已经搬到县城，请核实后再定名单。（演示）", null, notice.id().toString());
	}

	private void request(UUID id, DemonstrationProject project) {
		var wanted = project.has("cancel")
				? new RequestChange(id, "cancel", "拟建地块已划入生态保护红线，项目无法实施。（演示）", null)
				: new RequestChange(id, "change", "开挖后发现地基土质松软，需要调整基础做法并顺延工期。（演示）", changed(plans.get(id).plan()));
		changes.request("demo-" + id, wanted, officials.find(project.proposer()).orElseThrow().actor());
	}

	/** The plan with a sounder foundation and a later last milestone. */
	private static Plan changed(Plan plan) {
		var milestones = new ArrayList<>(plan.milestones());
		var last = milestones.remove(milestones.size() - 1);
		milestones.add(new Milestone(last.name(), last.due().plusMonths(2)));
		return new Plan(plan.version(), plan.scope() + "基础改为换填碎石垫层，增设排水沟。", plan.quantities(), plan.budget(), milestones,
				plan.indicators(), plan.households(), plan.people(), plan.registeredHouseholds(), plan.registeredPeople(), plan.contacts());
	}

	private static Instant later(Instant since, int days, LocalTime time) {
		return since.atZone(MovableClock.BEIJING).toLocalDate().plusDays(days).atTime(time).atZone(MovableClock.BEIJING).toInstant();
	}

}
