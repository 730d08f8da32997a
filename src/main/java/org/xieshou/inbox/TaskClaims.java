package org.xieshou.inbox;

import org.jspecify.annotations.Nullable;
import org.xieshou.audit.Commands;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.process.Cases;
import org.xieshou.process.Tasks;
import org.xieshou.security.Official;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims a task for oneself (签收) and puts it back for one's office. */
@Service
public class TaskClaims {

	private final InboxTable table;

	private final TaskAuthority authority;

	private final EndedTasks ended;

	private final Tasks tasks;

	private final Commands commands;

	private final DecisionLog decisions;

	private final Cases cases;

	TaskClaims(InboxTable table, TaskAuthority authority, EndedTasks ended, Tasks tasks, Commands commands, DecisionLog decisions,
			Cases cases) {
		this.table = table;
		this.authority = authority;
		this.ended = ended;
		this.tasks = tasks;
		this.commands = commands;
		this.decisions = decisions;
		this.cases = cases;
	}

	/** Takes the task; claiming again what one holds already changes nothing. */
	@Transactional
	public void claim(Official official, String taskId, String key) {
		claim(official, taskId, key, null);
	}

	/** @param seen the revision of the task that was seen, or null where any will do */
	@Transactional
	public void claim(Official official, String taskId, String key, @Nullable Integer seen) {
		commands.once(key, official.person(), taskId, seen == null ? "claim" : "claim " + seen, () -> {
			var task = locked(official, taskId);
			if (!task.isHeldBy(official.desk())) {
				refuseUnlessSeen(task, seen);
				tasks.hold(taskId, official.desk());
				table.nameHolder(taskId, official.actor().name());
				record(official, task, "claim");
			}
			return taskId;
		});
	}

	/** Gives the task back to everybody it is offered to. */
	@Transactional
	public void putBack(Official official, String taskId, String key) {
		putBack(official, taskId, key, null);
	}

	/** @param seen the revision of the task that was seen, or null where any will do */
	@Transactional
	public void putBack(Official official, String taskId, String key, @Nullable Integer seen) {
		commands.once(key, official.person(), taskId, seen == null ? "put-back" : "put-back " + seen, () -> {
			var task = locked(official, taskId);
			if (task.isHeldBy(official.desk())) {
				refuseUnlessSeen(task, seen);
				tasks.putBack(taskId);
				record(official, task, "put-back");
			}
			return taskId;
		});
	}

	private static void refuseUnlessSeen(InboxTask task, @Nullable Integer seen) {
		if (seen != null && seen != task.revision()) {
			throw new ActRefused(ActRefused.Kind.OVERTAKEN, "inbox.refused.changed");
		}
	}

	private InboxTask locked(Official official, String taskId) {
		var task = table.lock(taskId).orElseThrow(() -> ended.refusal(taskId, official));
		authority.obstacle(official, task).ifPresent(refused -> {
			throw refused;
		});
		return task;
	}

	private void record(Official official, InboxTask task, String act) {
		decisions.record(NewDecision.of(task.caseId().toString(), cases.get(task.caseId()).place(), official.actor(),
				act, java.util.Map.of("task", task.name()), null, Hashes.sha256(task.id())));
	}

}
