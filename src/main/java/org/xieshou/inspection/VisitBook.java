package org.xieshou.inspection;

import java.util.UUID;

import org.springframework.stereotype.Component;

/** Puts inspections on record: what was found, the papers, the end of earlier orders and a new one where there are defects. */
@Component
class VisitBook {

	private final Inspections inspections;

	private final InspectionPapers papers;

	private final RectificationOrdering rectifications;

	VisitBook(Inspections inspections, InspectionPapers papers, RectificationOrdering rectifications) {
		this.inspections = inspections;
		this.papers = papers;
		this.rectifications = rectifications;
	}

	UUID enter(Visit visit) {
		return enter(visit, 0);
	}

	UUID enter(Visit visit, int round) {
		var inspection = inspections.add(visit, round);
		papers.lay(inspection, visit.caseId(), visit.papers());
		if (!visit.isReturn()) {
			rectifications.close(visit, inspection);
		}
		if (visit.foundDefects()) {
			rectifications.order(visit, inspection);
		}
		return inspection;
	}

}
