package org.xieshou.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.process.FormContext;

/** What the implementing unit reports on what it rectified. */
record Rectified(UUID caseId, LocalDate on, String report, Map<PaperRole, List<String>> papers, Actor by, Instant at) {

	static Rectified of(FormContext context, Map<String, Object> answers) {
		return new Rectified(context.caseId(), (LocalDate) answers.get("rectifiedOn"), (String) answers.get("rectified"),
				PaperRole.in(answers), context.actor(), context.at());
	}

}
