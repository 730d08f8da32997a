package org.xieshou.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the case page shows of a project's inspections.
 *
 * @param progress what was verified last, or null
 * @param acceptedOn the day of acceptance, or null
 * @param report the completion report that counts, or null
 */
record InspectionView(UUID caseId, VerifiedPercent progress, LocalDate acceptedOn, List<Visited> visits,
		List<Ordered> orders, CompletionReport report, List<PaperLink> reportPapers, List<MeasuredQuantity> measured) {

	/** An inspection with its photographs and papers. */
	record Visited(Inspection inspection, List<PaperLink> papers) {
	}

	/** An order, whether its day was missed, and the photographs of the rectification. */
	record Ordered(RectificationOrder order, boolean overdue, List<PaperLink> papers) {
	}

}
