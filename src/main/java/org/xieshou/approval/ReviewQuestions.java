package org.xieshou.approval;

import java.util.List;
import java.util.UUID;

import org.xieshou.process.model.VocabularyQuestion;
import org.xieshou.project.OfficeQuestions;

/** Answers diagrams about the joint review (会审). */
@VocabularyQuestion("reviews")
class ReviewQuestions {

	private final ProjectHearing hearing;

	private final OfficeQuestions offices;

	ReviewQuestions(ProjectHearing hearing, OfficeQuestions offices) {
		this.hearing = hearing;
		this.offices = offices;
	}

	/** The offices still to review in this round. */
	public List<String> pending(String project) {
		return hearing.review(UUID.fromString(project)).pending();
	}

	/** {@code agreed}, {@code returned} or {@code refused}. */
	public String result(String project) {
		return hearing.review(UUID.fromString(project)).result();
	}

	/** The office that revises the plan after a return: the proposer where one reviewer asks for it, else the implementing unit. */
	public String reviser(String project) {
		var toProposer = hearing.review(UUID.fromString(project)).isReturnedToProposer();
		return toProposer ? offices.proposer(project) : offices.implementer(project);
	}

}
