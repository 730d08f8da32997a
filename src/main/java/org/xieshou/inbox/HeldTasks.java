package org.xieshou.inbox;

import java.util.List;
import java.util.Map;

import org.xieshou.audit.Actor;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.office.AppointmentEnded;
import org.xieshou.process.Cases;
import org.xieshou.process.Tasks;
import org.xieshou.wall.Wall;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives back to an office what somebody held for it when they no longer serve there; who moves takes no work along. */
@Component
class HeldTasks {

	private final JdbcClient jdbc;

	private final InboxTable table;

	private final Tasks tasks;

	private final Cases cases;

	private final DecisionLog decisions;

	HeldTasks(JdbcClient jdbc, InboxTable table, Tasks tasks, Cases cases, DecisionLog decisions) {
		this.jdbc = jdbc;
		this.table = table;
		this.tasks = tasks;
		this.cases = cases;
		this.decisions = decisions;
	}

	@EventListener
	void on(AppointmentEnded ended) {
		Wall.act(() -> giveBack(ended));
	}

	private AppointmentEnded giveBack(AppointmentEnded ended) {
		held(ended).stream().map(table::lock).flatMap(java.util.Optional::stream)
			.filter(task -> task.isHeldBy(ended.person().value()))
			.forEach(task -> putBack(task, ended));
		return ended;
	}

	private List<String> held(AppointmentEnded ended) {
		return jdbc.sql("""
				select t.task_id from inbox_task t join inbox_entry e using (task_id)
				where t.assignee = ? and e.principal = ? order by t.task_id""")
			.params(ended.person().value(), ended.office().toString()).query(String.class).list();
	}

	private void putBack(InboxTask task, AppointmentEnded ended) {
		tasks.putBack(task.id());
		decisions.record(NewDecision.of(task.caseId().toString(), cases.get(task.caseId()).place(), Actor.SYSTEM, "put-back",
				Map.of("task", task.name(), "person", ended.person().value(), "office", ended.office().toString()), null, Hashes.sha256(task.id())));
	}

}
