package org.xieshou.approval;

import java.time.Clock;
import java.util.UUID;

import org.xieshou.project.ProjectChanges;
import org.xieshou.project.Projects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes the open change request of a project, whichever way it went; where none is open it was closed before. */
@Component
class ChangeClosing {

	private final ChangeHearing hearing;

	private final ChangeRows rows;

	private final ProjectChanges changes;

	private final Projects projects;

	private final Clock clock;

	private final ApplicationEventPublisher publisher;

	ChangeClosing(ChangeHearing hearing, ChangeRows rows, ProjectChanges changes, Projects projects, Clock clock,
			ApplicationEventPublisher publisher) {
		this.hearing = hearing;
		this.rows = rows;
		this.changes = changes;
		this.projects = projects;
		this.clock = clock;
		this.publisher = publisher;
	}

	/** Makes the plan wanted a new version and approves it for what the leading group agreed to. */
	@Transactional
	public void apply(UUID project) {
		hearing.open(project).ifPresent(change -> {
			var amount = hearing.agreement(change).orElseThrow().amount();
			changes.applyPlan(project, change.plan());
			changes.approve(project, amount);
			rows.close(change.id(), "applied", clock.instant());
			publisher.publishEvent(new ChangeApplied(project, change.id(), projects.get(project).plan().version(), amount,
					clock.instant()));
		});
	}

	/** Closes an agreed cancellation; the project's own process ends its life. */
	@Transactional
	public void cancel(UUID project) {
		hearing.open(project).ifPresent(change -> {
			rows.close(change.id(), "cancelled", clock.instant());
			publisher.publishEvent(new CancellationAccepted(project, change.id(), clock.instant()));
		});
	}

	/** Closes a refused or withdrawn request; the plan stays as it is. */
	@Transactional
	public void refuse(UUID project, boolean withdrawn) {
		hearing.open(project).ifPresent(change -> {
			rows.close(change.id(), withdrawn ? "withdrawn" : "refused", clock.instant());
			publisher.publishEvent(new ChangeRefused(project, change.id(), clock.instant()));
		});
	}

}
