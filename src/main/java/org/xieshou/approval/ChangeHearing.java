package org.xieshou.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.xieshou.process.AppliedTable;
import org.xieshou.process.AppliedTables;

import org.springframework.stereotype.Component;

/** How far an open change request has come. */
@Component
class ChangeHearing {

	private final ChangeRows rows;

	private final Verdicts verdicts;

	private final AppliedTables tables;

	private final ProjectHearing projects;

	private final ApprovalRegister approvals;

	ChangeHearing(ChangeRows rows, Verdicts verdicts, AppliedTables tables, ProjectHearing projects, ApprovalRegister approvals) {
		this.rows = rows;
		this.verdicts = verdicts;
		this.tables = tables;
		this.projects = projects;
		this.approvals = approvals;
	}

	Optional<ChangeRequest> open(UUID project) {
		return rows.open(project);
	}

	/** The levels above: whoever approved the project, and whoever the route names for the plan as changed. */
	SuperiorDecisions superiors(ChangeRequest change) {
		var route = tables.last(change.project(), ProjectHearing.ROUTE);
		var offices = Stream.concat(approvals.superiors(change.project()).stream(),
				projects.superiors(change.project(), route).stream());
		return new SuperiorDecisions(lowestFirst(offices), route.map(AppliedTable::number).orElse(0),
				of(change, Step.SUPERIOR), change.revision(), null);
	}

	/** How often this step was asked already, and once more. */
	int nextRound(ChangeRequest change, Step step) {
		return of(change, step).size() + 1;
	}

	Optional<Verdict> lastReturn(ChangeRequest change) {
		return verdicts.onChange(change.id()).stream().filter(Verdict::returns).reduce((earlier, later) -> later);
	}

	/** What the leading group agreed to last. */
	Optional<Verdict> agreement(ChangeRequest change) {
		return of(change, Step.GROUP).stream().filter(Verdict::agrees).reduce((earlier, later) -> later);
	}

	private List<Verdict> of(ChangeRequest change, Step step) {
		return verdicts.onChange(change.id()).stream().filter(said -> said.step() == step).toList();
	}

	/** A longer code is a lower level. */
	private static List<String> lowestFirst(Stream<String> offices) {
		return offices.distinct().sorted((one, other) -> other.indexOf(':') - one.indexOf(':')).toList();
	}

}
