package org.xieshou.inbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.process.CaseFile;
import org.xieshou.process.Waits;
import org.xieshou.web.DateFormat;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why a case is where it is: who holds it, since when, until when, and what else it waits for; one sentence each. */
@Component
class CaseWhy {

	private final InboxTable table;

	private final Timeline timeline;

	private final Waits waits;

	private final Offices offices;

	private final MessageSource messages;

	private final DateFormat dates;

	private final Clock clock;

	CaseWhy(InboxTable table, Timeline timeline, Waits waits, Offices offices, MessageSource messages, DateFormat dates, Clock clock) {
		this.table = table;
		this.timeline = timeline;
		this.waits = waits;
		this.offices = offices;
		this.messages = messages;
		this.dates = dates;
		this.clock = clock;
	}

	List<String> sentences(CaseFile file, Locale locale) {
		var sentences = new ArrayList<String>();
		table.ofCase(file.id()).forEach(task -> sentences.add(held(task, locale)));
		waits.of(file.id()).forEach(wait -> sentences.add(messages.getMessage(wait.failed() ? "inbox.why.failed"
				: wait.due() == null ? "inbox.why.working" : "inbox.why.timer",
				new Object[] { wait.name(), wait.due() == null ? "" : dates.minute(wait.due()) }, locale)));
		if (sentences.isEmpty()) {
			sentences.add(messages.getMessage("inbox.why.ended", new Object[] { dates.day(file.closedAt()) }, locale));
		}
		return sentences;
	}

	private String held(InboxTask task, Locale locale) {
		var principals = table.principals(task.id());
		var who = task.assigneeName() != null ? task.assigneeName() : timeline.names(principals);
		var key = unstaffed(principals) ? "inbox.why.unstaffed" : task.isOverdue(clock.instant()) ? "inbox.why.overdue" : "inbox.why.held";
		return messages.getMessage(key, new Object[] { task.name(), who, dates.minute(task.createdAt()), dates.day(task.dueAt()) }, locale);
	}

	private boolean unstaffed(List<String> principals) {
		return !principals.isEmpty() && principals.stream().allMatch(principal -> principal.contains(":") && !offices.hasStaff(OfficeId.of(principal)));
	}

}
