package org.xieshou.approval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.process.AppliedTable;
import org.xieshou.process.AppliedTables;
import org.xieshou.project.OfficeQuestions;
import org.xieshou.project.Projects;

import org.springframework.stereotype.Component;

/** How far the approval of a project has come, read from the tables that applied and what the offices said. */
@Component
class ProjectHearing {

	static final String JOINT_REVIEW = "joint-review";

	static final String ROUTE = "approval-route";

	private final Verdicts verdicts;

	private final AppliedTables tables;

	private final OfficeQuestions offices;

	private final Projects projects;

	ProjectHearing(Verdicts verdicts, AppliedTables tables, OfficeQuestions offices, Projects projects) {
		this.verdicts = verdicts;
		this.tables = tables;
		this.offices = offices;
		this.projects = projects;
	}

	JointReview review(UUID project) {
		var applied = tables.last(project, JOINT_REVIEW);
		var functions = applied.map(AppliedTable::answers).orElse(List.of());
		return new JointReview(functions.stream().map(function -> reviewer(project, function)).distinct().toList(),
				round(applied), of(project, Step.REVIEW));
	}

	SuperiorDecisions superiors(UUID project) {
		var applied = tables.last(project, ROUTE);
		return new SuperiorDecisions(superiors(project, applied), round(applied), of(project, Step.SUPERIOR),
				content(project), amount(project).orElse(null));
	}

	/** The offices above the county that the rows of a route name, lowest first. */
	List<String> superiors(UUID project, Optional<AppliedTable> route) {
		var county = offices.at(project.toString(), "county", "office");
		return route.map(AppliedTable::answers).orElse(List.of()).stream()
			.map(level -> offices.at(project.toString(), level, "office"))
			.filter(office -> !office.equals(county)).distinct().toList();
	}

	/** What the leading group said last. */
	Optional<Verdict> group(UUID project) {
		return last(of(project, Step.GROUP));
	}

	int nextGroupRound(UUID project) {
		return of(project, Step.GROUP).size() + 1;
	}

	/** The leading group's or a superior's last return. */
	Optional<Verdict> lastReturn(UUID project) {
		return last(verdicts.onApproval(project).stream()
			.filter(said -> said.returns() && said.step() != Step.REVIEW).toList());
	}

	/** The amount the leading group approved last, in yuan. */
	Optional<BigDecimal> amount(UUID project) {
		return last(of(project, Step.GROUP).stream().filter(Verdict::agrees).toList()).map(Verdict::amount);
	}

	/** The version of the plan that is being decided on. */
	int content(UUID project) {
		return projects.get(project).plan().version();
	}

	private List<Verdict> of(UUID project, Step step) {
		return verdicts.onApproval(project).stream().filter(said -> said.step() == step).toList();
	}

	private String reviewer(UUID project, String function) {
		return "line".equals(function) ? offices.line(project.toString()) : offices.at(project.toString(), "county", function);
	}

	private static int round(Optional<AppliedTable> applied) {
		return applied.map(AppliedTable::number).orElse(0);
	}

	private static Optional<Verdict> last(List<Verdict> said) {
		return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
	}

}
