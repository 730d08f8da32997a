package org.xieshou.inspection;

import java.util.Map;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** The inspection at the end of the warranty (质保期满检查), before the retention money is given back. */
@Component
class WarrantyInspectionForm implements FormHandler {

	private final VisitRules rules;

	private final VisitBook book;

	WarrantyInspectionForm(VisitRules rules, VisitBook book) {
		this.rules = rules;
		this.book = book;
	}

	@Override
	public String form() {
		return "warranty-inspection";
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var visit = Visit.of(context, InspectionKind.WARRANTY, answers);
		return rules.refusal(visit).orElseGet(() -> inspected(visit));
	}

	private FormOutcome inspected(Visit visit) {
		book.enter(visit);
		return FormOutcome.accepted(Map.of("defects", visit.foundDefects()));
	}

}
