package org.xieshou.inspection;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.xieshou.process.model.VocabularyQuestion;
import org.xieshou.project.OfficeQuestions;

/** Answers diagrams which offices inspect together at acceptance, and what came out of it. */
@VocabularyQuestion("jointAcceptance")
class JointAcceptanceQuestions {

	private final OfficeQuestions offices;

	private final Inspections inspections;

	JointAcceptanceQuestions(OfficeQuestions offices, Inspections inspections) {
		this.offices = offices;
		this.inspections = inspections;
	}

	/** Line bureau, finance and audit of the county. */
	public List<String> offices(String project) {
		return Stream.of(offices.line(project), offices.at(project, "county", "finance"),
				offices.at(project, "county", "audit")).distinct().toList();
	}

	/** What the round of the last measurement came to: {@code defects}, {@code passed}, or {@code open} while an office is missing. */
	public String result(String project) {
		var round = inspections.jointRound(UUID.fromString(project));
		if (round.stream().anyMatch(Inspection::foundDefects)) {
			return "defects";
		}
		var passed = round.stream().filter(Inspection::passed).map(Inspection::office).toList();
		return passed.containsAll(offices(project)) ? "passed" : "open";
	}

}
