package org.xieshou.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A unit's report that the work is done (竣工报告): when, how much of each line, what it cost. A correction is a new version. */
record CompletionReport(UUID id, int version, LocalDate completedOn, String summary, List<CompletedQuantity> quantities,
		FinalAccount accounts) {
}
