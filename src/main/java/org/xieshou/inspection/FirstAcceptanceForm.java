package org.xieshou.inspection;

import java.util.Map;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** First acceptance (初验) by the township, or by the county office where the township built it itself. */
@Component
class FirstAcceptanceForm implements FormHandler {

	private final VisitRules rules;

	private final VisitBook book;

	FirstAcceptanceForm(VisitRules rules, VisitBook book) {
		this.rules = rules;
		this.book = book;
	}

	@Override
	public String form() {
		return "township-acceptance";
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var visit = Visit.of(context, InspectionKind.FIRST, answers);
		return rules.refusal(visit).orElseGet(() -> inspected(visit));
	}

	private FormOutcome inspected(Visit visit) {
		book.enter(visit);
		return visit.isReturn() ? FormOutcome.accepted(Map.of("returnTo", "proposer", "afterReturn", "again"))
				: FormOutcome.accepted();
	}

}
