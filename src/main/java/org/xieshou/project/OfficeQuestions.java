package org.xieshou.project;

import java.util.UUID;

import org.xieshou.office.OfficeFunction;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.process.model.VocabularyQuestion;
import org.xieshou.region.Level;

/** Answers diagrams which office a project's task goes to. */
@VocabularyQuestion("offices")
public class OfficeQuestions {

	private final Projects projects;
	private final Offices offices;

	OfficeQuestions(Projects projects, Offices offices) {
		this.projects = projects;
		this.offices = offices;
	}

	/** The office of a function ({@code finance}) at a level ({@code village} to {@code province}) of the project's place. */
	public String at(String project, String level, String function) {
		return offices.at(project(project).place(), Level.valueOf(level.toUpperCase()), OfficeFunction.of(function))
			.toString();
	}

	/** The county's line bureau for the project's kind. */
	public String line(String project) {
		return at(project, "county", project(project).lineFunction());
	}

	/** The cooperation office of the east partner; null while the project has none, so that nobody is told an office yet. */
	public String partner(String project) {
		var partner = project(project).partner();
		return partner == null ? null : new OfficeId(partner, OfficeFunction.COOPERATION).toString();
	}

	/** The office that proposed it. */
	public String proposer(String project) {
		return project(project).proposerOffice();
	}

	/** The office that answers for the unit that carries it out. */
	public String implementer(String project) {
		return project(project).implementer();
	}

	private Project project(String id) {
		return projects.get(UUID.fromString(id));
	}

}
