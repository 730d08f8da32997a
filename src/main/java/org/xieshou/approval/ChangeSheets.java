package org.xieshou.approval;

import java.util.List;
import java.util.UUID;

import org.xieshou.process.Lifecycle;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** The change requests of a project as the case page shows them, the plan before and after side by side. */
@Component
class ChangeSheets {

	private final ChangeRequests requests;

	private final Verdicts verdicts;

	private final Projects projects;

	private final PlanComparison comparison;

	private final Lifecycle lifecycle;

	ChangeSheets(ChangeRequests requests, Verdicts verdicts, Projects projects, PlanComparison comparison, Lifecycle lifecycle) {
		this.requests = requests;
		this.verdicts = verdicts;
		this.projects = projects;
		this.comparison = comparison;
		this.lifecycle = lifecycle;
	}

	/** One request: what it changes, empty for a cancellation, and what was said on it. */
	record Sheet(ChangeRequest request, List<PlanComparison.Difference> differences, List<Verdict> said) {
	}

	List<Sheet> of(UUID project) {
		return requests.of(project).stream().map(request -> new Sheet(request, differences(request), verdicts.onChange(request.id())))
			.toList();
	}

	boolean isRequestable(UUID project) {
		return !requests.isOpen(project) && lifecycle.awaits(ChangeRequests.REQUESTED, project);
	}

	private List<PlanComparison.Difference> differences(ChangeRequest request) {
		return request.plan() == null ? List.of()
				: comparison.of(projects.plan(request.project(), request.baseVersion()), request.plan());
	}

}
