package org.xieshou.funds;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xieshou.project.Project;
import org.xieshou.project.Projects;

/** What stops every payment of a project, whatever was settled: no approval, a life that ended, or a change being decided. */
@Component
class PaymentStops {

	private static final Set<String> ENDED = Set.of("declined", "withdrawn", "cancelled", "archived");

	private final Projects projects;

	private final ObjectProvider<PaymentHold> holds;

	PaymentStops(Projects projects, ObjectProvider<PaymentHold> holds) {
		this.projects = projects;
		this.holds = holds;
	}

	Optional<ReleaseOutcome> of(UUID id) {
		return of(projects.get(id));
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

	boolean isPaused(UUID project) {
		List<PaymentHold> all = holds.orderedStream().toList();
		return all.stream().anyMatch(hold -> hold.holds(project));
	}

}
