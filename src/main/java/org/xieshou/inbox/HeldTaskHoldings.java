package org.xieshou.inbox;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.process.Tasks;
import org.xieshou.security.Holding;
import org.xieshou.security.Holding.Kind;
import org.xieshou.security.Holdings;
import org.xieshou.security.Official;
import org.xieshou.security.SeparationOfDuties;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tasks somebody holds; they go to a colleague who stands on no other side of the case. */
@Component
class HeldTaskHoldings implements Holdings {

	private final JdbcClient jdbc;

	private final InboxTable table;

	private final SeparationOfDuties duties;

	private final Tasks tasks;

	HeldTaskHoldings(JdbcClient jdbc, InboxTable table, SeparationOfDuties duties, Tasks tasks) {
		this.jdbc = jdbc;
		this.table = table;
		this.duties = duties;
		this.tasks = tasks;
	}

	@Override
	public Set<Kind> kinds() {
		return Set.of(Kind.TASK);
	}

	@Override
	public List<Holding> of(String person, String office) {
		return jdbc.sql("""
				select t.task_id, t.case_id, t.name, t.created_at, c.number, c.title from inbox_task t join case_file c on c.id = t.case_id
				where t.assignee = :person and exists (select from inbox_entry e where e.task_id = t.task_id and e.principal = :office)
				order by t.created_at, t.task_id""")
			.param("person", person).param("office", office)
			.query((row, n) -> new Holding(Kind.TASK, row.getString("task_id"), row.getObject("case_id", UUID.class), row.getString("number"),
					row.getString("title"), row.getString("name"), row.getObject("created_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	@Override
	public Optional<Staying> obstacle(Holding what, Official colleague) {
		return table.find(what.id()).flatMap(task -> duties.obstacle(colleague, task.caseId(), task.form()))
			.map(earlier -> new Staying("inbox.handover.otherSide", earlier));
	}

	@Override
	public void hand(Holding what, Official colleague, Actor by) {
		table.lock(what.id()).orElseThrow(() -> new OptimisticLockingFailureException("Task " + what.id() + " is done"));
		tasks.hold(what.id(), colleague.person());
	}

}
