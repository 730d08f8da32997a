package org.xieshou.notice;

import org.xieshou.process.TaskEnded;
import org.xieshou.process.TaskOpened;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ties each task of answering to the objection it was opened for, in the engine's own transaction. */
@Component
class ObjectionTasks {

	private final ObjectionTable table;

	ObjectionTasks(ObjectionTable table) {
		this.table = table;
	}

	@EventListener
	void on(TaskOpened task) {
		if (ObjectionAnswerForm.FORM.equals(task.form())) {
			table.assign(task.caseId(), task.taskId());
		}
	}

	@EventListener
	void on(TaskEnded task) {
		table.release(task.taskId());
	}

}
