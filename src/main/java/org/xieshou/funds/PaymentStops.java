package org.xieshou.funds;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.approval.ChangeRequests;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;

/** What stops every payment of a project, whatever was settled: no approval, a life that ended, or a change being decided. */
@Component
class PaymentStops {

	private static final Set<String> ENDED = Set.of("declined", "withdrawn", "cancelled", "archived");

	private final Projects projects;

	private final ChangeRequests changes;

	PaymentStops(Projects projects, ChangeRequests changes) {
		this.projects = projects;
		this.changes = changes;
	}

	Optional<ReleaseOutcome> of(UUID id) {
		return of(projects.get(id));
	}

	/** The same for retention money, which is paid after a cancellation too: it was earned before. */
	Optional<ReleaseOutcome> ofRetention(UUID id) {
		return of(id).filter(stop -> stop != ReleaseOutcome.CLOSED || !projects.get(id).state().equals("cancelled"));
	}

	private Optional<ReleaseOutcome> of(Project project) {
		if (project.approvedAmount() == null) {
			return Optional.of(ReleaseOutcome.NOT_APPROVED);
		}
		if (ENDED.contains(project.state())) {
			return Optional.of(ReleaseOutcome.CLOSED);
		}
		return isPaused(project.id()) ? Optional.of(ReleaseOutcome.PAUSED) : Optional.empty();
	}

	/** Whether payments wait for a change request to be decided. */
	boolean isPaused(UUID project) {
		return changes.isOpen(project);
	}

}
