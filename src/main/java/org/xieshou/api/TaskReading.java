package org.xieshou.api;

import java.util.List;
import java.util.Locale;

import org.xieshou.inbox.ActRefused;
import org.xieshou.inbox.EndedTask;
import org.xieshou.inbox.InboxTask;
import org.xieshou.inbox.TaskDesk;
import org.xieshou.process.Cases;
import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads a task, open or ended, for somebody who may open its case. */
@Component
class TaskReading {

	private final TaskDesk desk;

	private final Cases cases;

	private final MessageSource messages;

	TaskReading(TaskDesk desk, Cases cases, MessageSource messages) {
		this.desk = desk;
		this.cases = cases;
		this.messages = messages;
	}

	TaskDetail read(String id, Official official) {
		return desk.open(id, official).map(task -> open(task, official))
			.or(() -> desk.ended(id, official).map(task -> ended(id, task, official)))
			.orElseThrow(Refusal::unknown);
	}

	private TaskDetail open(InboxTask task, Official official) {
		var obstacle = desk.obstacle(task, official);
		var fields = obstacle.isPresent() ? List.<TaskField>of() : TaskField.all(desk.form(task, official).fields());
		return new TaskDetail(task.id(), CaseLink.of(desk.caseOf(task)), "open", task.name(), task.instruction(), task.form(), task.revision(),
				task.assigneeName(), task.isHeldBy(official.desk()), desk.offeredTo(task), Times.of(task.createdAt()), Times.of(task.dueAt()), null,
				obstacle.map(this::sentence).orElse(null), fields);
	}

	private TaskDetail ended(String id, EndedTask task, Official official) {
		return new TaskDetail(id, CaseLink.of(cases.get(task.caseId())), "ended", task.name(), null, null, null, task.personName(),
				official.person().equals(task.person()), List.of(), null, null, Times.of(task.at()), null, List.of());
	}

	private String sentence(ActRefused refused) {
		Locale locale = LocaleContextHolder.getLocale();
		var first = refused.problems().get(0);
		return messages.getMessage(first.message(), first.arguments(), locale);
	}

}
