package org.xieshou.project;

import java.math.BigDecimal;
import java.util.UUID;

import org.xieshou.office.OfficeId;
import org.xieshou.process.model.VocabularyQuestion;

/** Answers diagrams and decision tables what a project is. */
@VocabularyQuestion("facts")
public class ProjectFacts {

	private final Projects projects;

	ProjectFacts(Projects projects) {
		this.projects = projects;
	}

	public String kind(String project) {
		return project(project).kind();
	}

	/** What it costs: as approved, else as planned; yuan. */
	public BigDecimal amount(String project) {
		return project(project).amount();
	}

	/** What the east gives, as planned; yuan. */
	public BigDecimal aid(String project) {
		return project(project).plan().from(Source.EAST_AID);
	}

	/** Who proposed it: {@code village}, {@code township} or {@code county} (the county office or one above it). */
	public String proposedBy(String project) {
		return switch (OfficeId.of(project(project).proposerOffice()).level()) {
			case VILLAGE -> "village";
			case TOWNSHIP -> "township";
			default -> "county";
		};
	}

	/** Whether it serves villages of more than one county. */
	public boolean crossesCounties(String project) {
		var found = project(project);
		return found.villages().stream().anyMatch(village -> !village.startsWith(found.county()));
	}

	private Project project(String id) {
		return projects.get(UUID.fromString(id));
	}

}
