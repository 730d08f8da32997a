package org.xieshou.inspection;

import java.time.Clock;
import java.util.UUID;

import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.WorkingDays;
import org.xieshou.process.OfficeTold;
import org.xieshou.project.Projects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders rectification by a day, takes the report, tells the office above when the day is missed, and closes it. */
@Component
class RectificationOrdering {

	private final RectificationOrders orders;

	private final InspectionPapers papers;

	private final WorkingDays workingDays;

	private final Projects projects;

	private final Offices offices;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RectificationOrdering(RectificationOrders orders, InspectionPapers papers, WorkingDays workingDays, Projects projects,
			Offices offices, ApplicationEventPublisher events, Clock clock) {
		this.orders = orders;
		this.papers = papers;
		this.workingDays = workingDays;
		this.projects = projects;
		this.offices = offices;
		this.events = events;
		this.clock = clock;
	}

	void order(Visit visit, UUID inspection) {
		orders.add(visit, inspection, workingDays.plus(visit.today(), visit.rectifyDays()));
		orders.shareEarliestDay(visit.caseId());
	}

	void report(Rectified rectified) {
		orders.open(rectified.caseId()).forEach(order -> papers.lay(order.id(), order.caseId(), rectified.papers()));
		orders.report(rectified);
	}

	/** The office that ordered a rectification looked at it again; what is still wrong becomes a new order. */
	void close(Visit visit, UUID inspection) {
		orders.close(visit.caseId(), visit.by().office(), inspection);
	}

	/** Tells the office above the implementing one that the day was missed; once, however often it is asked. */
	@Transactional
	void tellSuperior(UUID caseId) {
		var late = OfficeId.of(projects.get(caseId).implementer());
		var above = offices.superiorOf(late).orElse(late).toString();
		if (orders.tell(caseId, above, clock.instant())) {
			events.publishEvent(new OfficeTold(caseId, above, "inspection.told.overdue"));
		}
	}

}
