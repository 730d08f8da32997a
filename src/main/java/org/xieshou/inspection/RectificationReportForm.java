package org.xieshou.inspection;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;

/** The implementing unit's report on what it rectified (整改报告), with photographs before and after. */
@Component
class RectificationReportForm implements FormHandler {

	private final RectificationOrders orders;

	private final RectificationOrdering rectifications;

	RectificationReportForm(RectificationOrders orders, RectificationOrdering rectifications) {
		this.orders = orders;
		this.rectifications = rectifications;
	}

	@Override
	public String form() {
		return "rectification-report";
	}

	@Override
	public Map<String, Object> data(FormContext context) {
		var open = orders.open(context.caseId());
		if (open.isEmpty()) {
			return Map.of();
		}
		var demanded = open.stream().map(RectificationOrder::demands).collect(Collectors.joining("\n"));
		return Map.of("demanded", demanded, "deadline", open.get(0).dueOn());
	}

	@Override
	public FormOutcome accept(FormContext context, Map<String, Object> answers) {
		var rectified = Rectified.of(context, answers);
		if (rectified.on().isAfter(LocalDate.ofInstant(context.at(), MovableClock.BEIJING))) {
			return FormOutcome.refused("rectifiedOn", "inspection.refused.future");
		}
		if (rectified.on().isBefore(orderedOn(context.caseId()))) {
			return FormOutcome.refused("rectifiedOn", "inspection.refused.beforeOrder", orderedOn(context.caseId()));
		}
		rectifications.report(rectified);
		return FormOutcome.accepted();
	}

	private LocalDate orderedOn(UUID caseId) {
		return orders.open(caseId).stream().map(RectificationOrder::orderedOn).max(LocalDate::compareTo).orElseThrow();
	}

}
