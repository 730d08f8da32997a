package org.xieshou.approval;

import java.time.Clock;
import java.util.UUID;

import org.xieshou.process.AppliedTable;
import org.xieshou.process.AppliedTables;
import org.xieshou.project.ProjectChanges;
import org.xieshou.project.Projects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the outcome of an approval (立项) on record. */
@Component
class ProjectApproval {

	private final ProjectHearing hearing;

	private final ApprovalRegister approvals;

	private final AppliedTables tables;

	private final Projects projects;

	private final ProjectChanges changes;

	private final Clock clock;

	private final ApplicationEventPublisher publisher;

	ProjectApproval(ProjectHearing hearing, ApprovalRegister approvals, AppliedTables tables, Projects projects,
			ProjectChanges changes, Clock clock, ApplicationEventPublisher publisher) {
		this.hearing = hearing;
		this.approvals = approvals;
		this.tables = tables;
		this.projects = projects;
		this.changes = changes;
		this.clock = clock;
		this.publisher = publisher;
	}

	/** Approves the plan as it stands, for what the leading group decided; a second call changes nothing. */
	@Transactional
	public void record(UUID id) {
		if (approvals.find(id).isPresent()) {
			return;
		}
		var project = projects.get(id);
		var decision = hearing.group(id).filter(Verdict::agrees).orElseThrow();
		var route = tables.last(id, ProjectHearing.ROUTE);
		approvals.add(new Approval(id, project.plan().version(), decision.amount(), project.committed(),
				Ceiling.others(project.plan()), project.plan().total(), decision.meeting(), route.map(AppliedTable::number).orElseThrow(),
				hearing.superiors(id, route), clock.instant()));
		changes.approve(id, decision.amount());
		publisher.publishEvent(new ProjectApproved(id, project.plan().version(), decision.amount(), clock.instant()));
	}

	/** Says that the project was refused; its life is ended by its own process. */
	@Transactional
	public void refuse(UUID id) {
		publisher.publishEvent(new ProjectRefused(id, clock.instant()));
	}

}
