package org.xieshou.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.process.FormContext;
import org.xieshou.time.MovableClock;

/**
 * What an inspector brings back from a site and puts on record.
 *
 * @param percent the verified progress, or null where none is verified
 * @param demands what has to be rectified, or null
 * @param rectifyDays working days to rectify it, or 0
 */
record Visit(UUID caseId, InspectionKind kind, String instalment, LocalDate on, BigDecimal percent, String outcome,
		String findings, String demands, int rectifyDays, Map<PaperRole, List<String>> papers, Actor by, Instant at) {

	static Visit of(FormContext context, InspectionKind kind, Map<String, Object> answers) {
		var days = (BigDecimal) answers.get("rectifyDays");
		return new Visit(context.caseId(), kind, context.text("instalment"), (LocalDate) answers.get("inspectedOn"),
				(BigDecimal) answers.get("verifiedPercent"), (String) answers.get("outcome"), findings(answers),
				(String) answers.get("demands"), days == null ? 0 : days.intValueExact(), PaperRole.in(answers),
				context.actor(), context.at());
	}

	private static String findings(Map<String, Object> answers) {
		return List.of("findings", "opinion", "reason").stream()
			.filter(answers::containsKey)
			.map(field -> (String) answers.get(field))
			.findFirst()
			.orElseThrow();
	}

	boolean foundDefects() {
		return "defects".equals(outcome);
	}

	boolean isReturn() {
		return "return".equals(outcome);
	}

	/** The day it is put on record. */
	LocalDate today() {
		return LocalDate.ofInstant(at, MovableClock.BEIJING);
	}

}
