package org.xieshou.inspection;

import java.util.Map;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** What one office says at the joint acceptance (联合验收), with what was measured and what it cost before its eyes. */
@Component
class JointAcceptanceForm implements FormHandler {

	private final VisitRules rules;

	private final VisitBook book;

	private final Inspections inspections;

	private final MeasuredQuantities measured;

	private final FinalAccounts accounts;

	private final SourceNames names;

	JointAcceptanceForm(VisitRules rules, VisitBook book, Inspections inspections, MeasuredQuantities measured,
			FinalAccounts accounts, SourceNames names) {
		this.rules = rules;
		this.book = book;
		this.inspections = inspections;
		this.measured = measured;
		this.accounts = accounts;
		this.names = names;
	}

	@Override
	public String form() {
		return "joint-acceptance";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var quantities = Rows.of(measured.last(context.caseId()), (line, quantity) -> Rows.row("item", quantity.item(),
				"unit", quantity.unit(), "planned", quantity.planned(), "measuredAmount", quantity.measured(),
				"deviation", quantity.deviation()));
		var sources = accounts.of(context.caseId()).map(FinalAccount::bySource).orElseThrow();
		return Map.of("measured", quantities, "accounts", Rows.of(sources, (line, account) -> Rows.row("source",
				names.of(account.source()), "approved", account.approved(), "spent", account.spent())));
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var visit = Visit.of(context, InspectionKind.JOINT, answers);
		return rules.refusal(visit).orElseGet(() -> inspected(visit));
	}

	private FormOutcome inspected(Visit visit) {
		book.enter(visit, inspections.lastMeasurement(visit.caseId()).orElseThrow().round());
		return FormOutcome.accepted();
	}

}
