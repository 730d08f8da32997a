package org.xieshou.inspection;

import java.util.Map;
import java.util.Optional;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** Progress inspection (进度检查) before an instalment: verifies how far the work is, or orders rectification. */
@Component
class ProgressInspectionForm implements FormHandler {

	private final VisitRules rules;

	private final VisitBook book;

	private final VerifiedProgress progress;

	ProgressInspectionForm(VisitRules rules, VisitBook book, VerifiedProgress progress) {
		this.rules = rules;
		this.book = book;
		this.progress = progress;
	}

	@Override
	public String form() {
		return "progress-inspection";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		return Map.of("lastPercent", progress.of(context.caseId()));
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var visit = Visit.of(context, InspectionKind.PROGRESS, answers);
		return rules.refusal(visit).or(() -> fallen(visit)).orElseGet(() -> inspected(visit));
	}

	private Optional<FormOutcome> fallen(Visit visit) {
		return Optional.of(progress.of(visit.caseId())).filter(last -> visit.percent().compareTo(last) < 0)
			.map(last -> FormOutcome.refused("verifiedPercent", "inspection.refused.fallen", last));
	}

	private FormOutcome inspected(Visit visit) {
		var inspection = book.enter(visit);
		if (!visit.foundDefects()) {
			progress.raise(visit, inspection);
		}
		return FormOutcome.accepted(Map.of("defects", visit.foundDefects()));
	}

}
