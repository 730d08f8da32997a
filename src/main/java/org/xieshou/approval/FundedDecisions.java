package org.xieshou.approval;

import java.util.Optional;
import java.util.UUID;

import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** Whether the county has the money for what the levels above are to agree to: the project, or the change to it that is open. */
@Component
class FundedDecisions {

	private final ProjectHearing hearing;

	private final ChangeHearing changes;

	private final Projects projects;

	private final CountyMoney money;

	FundedDecisions(ProjectHearing hearing, ChangeHearing changes, Projects projects, CountyMoney money) {
		this.hearing = hearing;
		this.changes = changes;
		this.projects = projects;
		this.money = money;
	}

	/** What the county lacks, in words; empty where it lacks nothing or a cancellation wants nothing. */
	Optional<String> lacking(UUID project) {
		var open = changes.open(project);
		if (open.isPresent()) {
			return open.filter(change -> change.plan() != null).flatMap(change -> changes.agreement(change)
				.flatMap(agreed -> money.shortage(project, change.plan(), agreed.amount())));
		}
		return hearing.amount(project).flatMap(yuan -> money.shortage(project, projects.get(project).plan(), yuan));
	}

	/** What the county may still promise, a line a source. */
	String standing(UUID project) {
		var plan = changes.open(project).map(ChangeRequest::plan).orElseGet(() -> projects.get(project).plan());
		return money.standing(project, plan);
	}

}
