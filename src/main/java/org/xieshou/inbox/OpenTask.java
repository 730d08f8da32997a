package org.xieshou.inbox;

import java.util.Optional;
import java.util.UUID;

import org.xieshou.security.Official;

import org.springframework.stereotype.Component;

/** Finds the task an official wants to act on; whoever may not is refused before anything of theirs is taken in. */
@Component
class OpenTask {

	private final InboxTable table;

	private final TaskAuthority authority;

	private final EndedTasks ended;

	private final CaseAccess access;

	OpenTask(InboxTable table, TaskAuthority authority, EndedTasks ended, CaseAccess access) {
		this.table = table;
		this.authority = authority;
		this.ended = ended;
		this.access = access;
	}

	/** The case of a task, open or done, if the official may open it. */
	Optional<UUID> caseOf(String taskId, Official official) {
		return table.find(taskId).map(InboxTask::caseId)
			.or(() -> ended.find(taskId, official).map(EndedTask::caseId))
			.filter(caseId -> access.visible(caseId, official).isPresent());
	}

	/** @throws ActRefused when the official may not answer the task, or nobody can any more */
	InboxTask answerable(String taskId, Official official) {
		var task = table.find(taskId).orElseThrow(() -> ended.refusal(taskId, official));
		authority.obstacle(official, task).ifPresent(refused -> {
			throw refused;
		});
		return task;
	}

	/** The case of a task to be answered, or of one the official has answered in the meantime and may be sending once more. */
	UUID caseOfAct(String taskId, Official official) {
		var open = table.find(taskId);
		var obstacle = open.flatMap(task -> authority.obstacle(official, task));
		if (open.isPresent() && obstacle.isEmpty()) {
			return open.get().caseId();
		}
		if (table.find(taskId).isPresent()) {
			throw obstacle.orElseThrow();
		}
		return ended.find(taskId, official)
			.filter(done -> official.person().equals(done.person()))
			.map(EndedTask::caseId)
			.orElseThrow(() -> ended.refusal(taskId, official));
	}

}
