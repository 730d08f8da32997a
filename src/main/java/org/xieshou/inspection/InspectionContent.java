package org.xieshou.inspection;

import java.util.LinkedHashMap;
import java.util.UUID;

import org.xieshou.process.CaseContent;

import org.springframework.stereotype.Component;

/** What lies before whoever decides next: verified progress, the completion report, what was measured and said, open orders. */
@Component
class InspectionContent implements CaseContent {

	private final Inspections inspections;

	private final VerifiedProgress progress;

	private final CompletionReports reports;

	private final MeasuredQuantities measured;

	private final RectificationOrders orders;

	InspectionContent(Inspections inspections, VerifiedProgress progress, CompletionReports reports,
			MeasuredQuantities measured, RectificationOrders orders) {
		this.inspections = inspections;
		this.progress = progress;
		this.reports = reports;
		this.measured = measured;
		this.orders = orders;
	}

	@Override
	public Object of(UUID caseId) {
		var content = new LinkedHashMap<String, Object>();
		content.put("inspections", inspections.of(caseId));
		content.put("progress", progress.of(caseId));
		content.put("report", reports.last(caseId).orElse(null));
		content.put("measured", measured.last(caseId));
		content.put("orders", orders.of(caseId));
		return content;
	}

}
