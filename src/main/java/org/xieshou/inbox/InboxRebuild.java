package org.xieshou.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the inbox anew from the engine's open tasks, in one transaction that nobody else writes the inbox beside. */
@Component
class InboxRebuild {

	private static final String LEFT_OVER = "delete from inbox_task where task_id not in (select task_id from open_task)";

	/** A row that was lost gets a revision higher than any page may have seen, so that such a page is told to look again. */
	private static final String TASKS = "with " + InboxDifference.TRUTH + """
			insert into inbox_task (task_id, case_id, definition_id, process, process_version, execution_id, task_key, name,
				instruction, form, assignee, assignee_name, created_at, due_at, revision)
			select task_id, case_id, definition_id, process, process_version, execution_id, task_key, name,
				instruction, form, assignee, assignee_name, created_at, due_at, cast(extract(epoch from now()) / 60 as int)
			from truth
			on conflict (task_id) do update set case_id = excluded.case_id, definition_id = excluded.definition_id,
				process = excluded.process, process_version = excluded.process_version, execution_id = excluded.execution_id,
				task_key = excluded.task_key, name = excluded.name, instruction = excluded.instruction, form = excluded.form,
				assignee = excluded.assignee, assignee_name = excluded.assignee_name, created_at = excluded.created_at,
				due_at = excluded.due_at,
				revision = inbox_task.revision + case when inbox_task.assignee is distinct from excluded.assignee then 1 else 0 end""";

	private static final String ENTRIES = """
			insert into inbox_entry (principal, created_at, task_id)
			select principal, created_at, task_id from open_offer join inbox_task using (task_id)""";

	private final JdbcClient jdbc;

	private final InboxDifference difference;

	InboxRebuild(JdbcClient jdbc, InboxDifference difference) {
		this.jdbc = jdbc;
		this.difference = difference;
	}

	/** @return how many open tasks the inbox holds now */
	@Transactional
	int rebuild() {
		jdbc.sql("lock table inbox_task, inbox_entry in share row exclusive mode").update();
		jdbc.sql(LEFT_OVER).update();
		var tasks = jdbc.sql(TASKS).param("forms", difference.forms()).update();
		jdbc.sql("delete from inbox_entry").update();
		jdbc.sql(ENTRIES).update();
		return tasks;
	}

}
