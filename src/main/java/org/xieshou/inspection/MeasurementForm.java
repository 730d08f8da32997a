package org.xieshou.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** Measuring on site (实测), line by line against the plan and the unit's report; each measurement opens a joint acceptance. */
@Component
class MeasurementForm implements FormHandler {

	private final VisitRules rules;

	private final VisitBook book;

	private final Inspections inspections;

	private final CompletionReports reports;

	private final MeasuredQuantities measured;

	MeasurementForm(VisitRules rules, VisitBook book, Inspections inspections, CompletionReports reports,
			MeasuredQuantities measured) {
		this.rules = rules;
		this.book = book;
		this.inspections = inspections;
		this.reports = reports;
		this.measured = measured;
	}

	@Override
	public String form() {
		return "acceptance-measurement";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var last = measured.last(context.caseId());
		return Map.of("measured", Rows.of(reported(context.caseId()), (line, quantity) -> Rows.row("item", quantity.item(),
				"unit", quantity.unit(), "planned", quantity.planned(), "reported", quantity.completed(), "measured",
				Rows.at(last, line).map(MeasuredQuantity::measured).orElse(null))));
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var visit = Visit.of(context, InspectionKind.MEASUREMENT, answers);
		var rows = Rows.in(answers, "measured");
		if (!visit.isReturn() && rows.size() != reported(visit.caseId()).size()) {
			return FormOutcome.refused(null, "inspection.refused.everyLine");
		}
		return rules.refusal(visit).orElseGet(() -> visited(visit, rows));
	}

	private FormOutcome visited(Visit visit, List<Map<String, Object>> rows) {
		if (visit.isReturn()) {
			book.enter(visit);
			return FormOutcome.accepted();
		}
		var round = inspections.lastMeasurement(visit.caseId()).map(Inspection::round).orElse(0) + 1;
		measured.add(book.enter(visit, round), quantities(visit.caseId(), rows));
		return FormOutcome.accepted();
	}

	private List<MeasuredQuantity> quantities(UUID caseId, List<Map<String, Object>> rows) {
		var reported = reported(caseId);
		return IntStream.range(0, rows.size()).mapToObj(line -> {
			var quantity = reported.get(line);
			return new MeasuredQuantity(quantity.item(), quantity.unit(), quantity.planned(), quantity.completed(),
					(BigDecimal) rows.get(line).get("measured"));
		}).toList();
	}

	private List<CompletedQuantity> reported(UUID caseId) {
		return reports.last(caseId).map(CompletionReport::quantities).orElse(List.of());
	}

}
