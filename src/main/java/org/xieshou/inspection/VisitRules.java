package org.xieshou.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** The days on papers are in order: nobody inspects tomorrow, nor before what was inspected or completed earlier. */
@Component
class VisitRules {

	private final Inspections inspections;

	private final CompletionReports reports;

	VisitRules(Inspections inspections, CompletionReports reports) {
		this.inspections = inspections;
		this.reports = reports;
	}

	Optional<FormOutcome> refusal(Visit visit) {
		if (visit.on().isAfter(visit.today())) {
			return Optional.of(FormOutcome.refused("inspectedOn", "inspection.refused.future"));
		}
		return earliest(visit.caseId()).filter(visit.on()::isBefore)
			.map(earliest -> FormOutcome.refused("inspectedOn", "inspection.refused.before", earliest));
	}

	private Optional<LocalDate> earliest(UUID caseId) {
		var completed = reports.last(caseId).map(CompletionReport::completedOn);
		var inspected = inspections.lastDay(caseId);
		return completed.filter(day -> inspected.isEmpty() || inspected.get().isBefore(day)).or(() -> inspected);
	}

}
