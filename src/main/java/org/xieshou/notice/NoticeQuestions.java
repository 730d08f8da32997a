package org.xieshou.notice;

import java.util.Date;
import java.util.UUID;

import org.xieshou.process.model.VocabularyQuestion;
import org.xieshou.project.Projects;

/** Answers diagrams until when a notice is up and whether it has to be repeated. */
@VocabularyQuestion("notices")
class NoticeQuestions {

	private final NoticeBoard board;

	private final ObjectionTable objections;

	private final Projects projects;

	NoticeQuestions(NoticeBoard board, ObjectionTable objections, Projects projects) {
		this.board = board;
		this.objections = objections;
		this.projects = projects;
	}

	/** The end of the last day of the notice that was posted last; an {@link IllegalStateException} while none is up. */
	public Date endsAt(String project) {
		var posting = latest(project).edition().posting();
		if (posting == null) {
			throw new IllegalStateException("No notice of project " + project + " was posted yet");
		}
		return Date.from(posting.endsAt());
	}

	/**
	 * Whether the notice that is over told something else than what stands: the plan changed meanwhile, or an answered objection
	 * found its content wrong.
	 */
	public boolean mustRepeat(String project) {
		var notice = latest(project);
		return notice.edition().planVersion() != projects.get(notice.project()).plan().version()
				|| objections.isCorrected(notice);
	}

	private Notice latest(String project) {
		return board.latest(UUID.fromString(project))
			.orElseThrow(() -> new IllegalStateException("Project " + project + " has no open notice"));
	}

}
