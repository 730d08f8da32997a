package org.xieshou.inbox;

import org.xieshou.office.Office;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.process.OfficeTold;
import org.xieshou.process.TaskOffered;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the superior office of an office that has a task and nobody to do it (invariant 7); the task stays where it is. */
@Component
class UnstaffedOffices {

	private final InboxTable table;

	private final Offices offices;

	private final ApplicationEventPublisher events;

	UnstaffedOffices(InboxTable table, Offices offices, ApplicationEventPublisher events) {
		this.table = table;
		this.offices = offices;
		this.events = events;
	}

	@EventListener
	void on(TaskOffered offer) {
		if (offer.offered() && offer.principal().contains(":")) {
			var office = OfficeId.of(offer.principal());
			offices.superiorToTell(office).ifPresent(superior -> table.find(offer.taskId())
				.ifPresent(task -> events.publishEvent(new OfficeTold(task.caseId(), superior.toString(), "inbox.told.unstaffed", nameOf(office)))));
		}
	}

	private String nameOf(OfficeId office) {
		return offices.find(office).map(Office::name).orElse(office.toString());
	}

}
