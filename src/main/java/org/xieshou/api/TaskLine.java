package org.xieshou.api;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.xieshou.inbox.InboxTask;

/** A task that waits. */
record TaskLine(String id, CaseLink project, String name, String form, int revision, @Nullable String holder, boolean heldByMe, OffsetDateTime createdAt,
		@Nullable OffsetDateTime dueAt) {

	static TaskLine of(InboxTask.Line line, String me) {
		var task = line.task();
		return new TaskLine(task.id(), CaseLink.of(line.file()), task.name(), task.form(), task.revision(), task.assigneeName(), task.isHeldBy(me),
				Times.of(task.createdAt()), Times.of(task.dueAt()));
	}

}
