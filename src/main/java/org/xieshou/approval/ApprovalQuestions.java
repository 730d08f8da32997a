package org.xieshou.approval;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.xieshou.process.model.VocabularyQuestion;
import org.xieshou.project.OfficeQuestions;
import org.xieshou.project.Projects;

/** Answers diagrams about the decisions of the leading group and of the levels above. */
@VocabularyQuestion("approvals")
class ApprovalQuestions {

	private final ProjectHearing hearing;

	private final OfficeQuestions offices;

	private final Projects projects;

	ApprovalQuestions(ProjectHearing hearing, OfficeQuestions offices, Projects projects) {
		this.hearing = hearing;
		this.offices = offices;
		this.projects = projects;
	}

	/** The offices above the county that are asked in this round, lowest first. */
	public List<String> levels(String project) {
		return hearing.superiors(UUID.fromString(project)).asked();
	}

	/** What the levels above said: {@code agreed}, {@code refused}, or returned to {@code previous} or {@code proposer}. */
	public String result(String project) {
		return hearing.superiors(UUID.fromString(project)).result();
	}

	/** The office that amends the plan after the leading group's or a superior's return. */
	public String reviser(String project) {
		var toProposer = hearing.lastReturn(UUID.fromString(project)).filter(Verdict::isToProposer).isPresent();
		return toProposer ? offices.proposer(project) : offices.implementer(project);
	}

	/**
	 * Where an amended plan goes: {@code review} from the start, {@code notice} because what was posted changed (invariant 6),
	 * or straight to whoever returned it: {@code group} or {@code superior}.
	 */
	public String resumesAt(String project) {
		var id = UUID.fromString(project);
		var returned = hearing.lastReturn(id).orElseThrow();
		if (!returned.comesStraightBack()) {
			return "review";
		}
		return returned.content() != hearing.content(id) ? "notice" : returned.step().key();
	}

	/** The province's share of the planned money, in percent. */
	public BigDecimal provincialShare(String project) {
		return Shares.provincial(projects.get(UUID.fromString(project)).plan());
	}

}
