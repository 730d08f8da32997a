package org.xieshou.inbox;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.xieshou.attachment.PostedPapers;
import org.xieshou.inbox.ActRefused.Problem;
import org.xieshou.process.form.PostedForm;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;

/** Takes in what a browser posted for a task: the papers handed in are kept and stand among the answers by their ids. */
@Component
class PostedAnswers {

	private static final Set<String> OURS = Set.of("_csrf", "key", "revision", "addRow");

	private final PostedPapers papers;

	PostedAnswers(PostedPapers papers) {
		this.papers = papers;
	}

	/** What was entered, and which papers could not be kept. */
	record Posted(Map<String, Object> answers, List<Problem> problems) {
	}

	/** Only for somebody who may answer the task: papers are kept even where the answers are refused. */
	Posted take(HttpServletRequest request, Official official) throws IOException {
		var posted = papers.keep(request, official.actor());
		return new Posted(PostedForm.answers(posted.parameters(), OURS),
				posted.refused().stream().map(paper -> new Problem(paper.field(), paper.message(), paper.name())).toList());
	}

}
