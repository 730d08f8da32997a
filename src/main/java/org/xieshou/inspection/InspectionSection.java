package org.xieshou.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.process.CaseSection;

import org.springframework.stereotype.Component;

/** The section of the case page on inspections, rectification, measured quantities and final accounts. */
@Component
class InspectionSection implements CaseSection {

	private final Inspections inspections;

	private final RectificationOrders orders;

	private final VerifiedProgress progress;

	private final Acceptances acceptances;

	private final CompletionReports reports;

	private final MeasuredQuantities measured;

	private final PaperLinks papers;

	private final Clock clock;

	InspectionSection(Inspections inspections, RectificationOrders orders, VerifiedProgress progress,
			Acceptances acceptances, CompletionReports reports, MeasuredQuantities measured, PaperLinks papers, Clock clock) {
		this.inspections = inspections;
		this.orders = orders;
		this.progress = progress;
		this.acceptances = acceptances;
		this.reports = reports;
		this.measured = measured;
		this.papers = papers;
		this.clock = clock;
	}

	@Override
	public int order() {
		return 40;
	}

	@Override
	public String key() {
		return "inspections";
	}

	@Override
	public String template() {
		return "inspection/section";
	}

	@Override
	public Object model(UUID caseId) {
		var visits = inspections.of(caseId);
		var report = reports.last(caseId).orElse(null);
		if (visits.isEmpty() && report == null) {
			return null;
		}
		var links = papers.of(caseId);
		return new InspectionView(caseId, progress.latest(caseId).orElse(null), acceptances.acceptedOn(caseId).orElse(null),
				visits.stream().map(visit -> new InspectionView.Visited(visit, of(links, visit.id()))).toList(),
				orders.of(caseId).stream().map(order -> ordered(order, links)).toList(), report,
				report == null ? List.of() : of(links, report.id()), measured.last(caseId));
	}

	private InspectionView.Ordered ordered(RectificationOrder order, Map<UUID, List<PaperLink>> links) {
		return new InspectionView.Ordered(order, order.isOverdue(LocalDate.now(clock)), of(links, order.id()));
	}

	private static List<PaperLink> of(Map<UUID, List<PaperLink>> links, UUID subject) {
		return links.getOrDefault(subject, List.of());
	}

}
