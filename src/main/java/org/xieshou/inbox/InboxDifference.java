package org.xieshou.inbox;

import java.util.ArrayList;
import java.util.List;

import org.xieshou.process.OpenTasks;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds the inbox against the engine's open tasks and names every row that is missing, left over or not true. */
@Component
class InboxDifference {

	/** The engine's open tasks with their forms, as {@code truth}; its parameter is {@code forms}. */
	static final String TRUTH = """
			form as (select * from json_to_recordset(cast(:forms as json)) as f(definition text, task text, form text)),
			truth as (select t.*, f.form, coalesce(p.name, t.assignee) as assignee_name from open_task t
				join form f on f.definition = t.definition_id and f.task = t.task_key left join person p on p.id = t.assignee)
			""";

	private static final String TASKS = "with " + TRUTH + """
			select case when i.task_id is null then 'MISSING_TASK' when t.task_id is null then 'EXTRA_TASK' else 'WRONG_TASK' end as kind,
				task_id as task, null as principal
			from truth t full join inbox_task i using (task_id)
			where i.task_id is null or t.task_id is null
				or (t.case_id, t.definition_id, t.execution_id, t.name, t.instruction, t.form, t.assignee, t.created_at, t.due_at)
					is distinct from (i.case_id, i.definition_id, i.execution_id, i.name, i.instruction, i.form, i.assignee, i.created_at, i.due_at)
			order by task_id""";

	private static final String ENTRIES = """
			with offer as (select o.task_id, o.principal, t.created_at from open_offer o join open_task t using (task_id))
			select case when e.task_id is null then 'MISSING_ENTRY' else 'EXTRA_ENTRY' end as kind, task_id as task, principal
			from offer o full join inbox_entry e using (task_id, principal, created_at)
			where o.task_id is null or e.task_id is null
			order by task_id, principal""";

	private final JdbcClient jdbc;

	private final OpenTasks open;

	private final JsonMapper json;

	InboxDifference(JdbcClient jdbc, OpenTasks open, JsonMapper json) {
		this.jdbc = jdbc;
		this.open = open;
		this.json = json;
	}

	/** What is wrong with a row. */
	enum Kind {

		MISSING_TASK, EXTRA_TASK, WRONG_TASK, MISSING_ENTRY, EXTRA_ENTRY

	}

	/** One row that is not as the engine has it; the principal is null for a row about the task itself. */
	record Row(Kind kind, String task, String principal) {
	}

	/** Every row that differs; empty where inbox and engine agree. */
	@Transactional(readOnly = true)
	List<Row> rows() {
		var rows = new ArrayList<>(jdbc.sql(TASKS).param("forms", forms()).query(Row.class).list());
		rows.addAll(jdbc.sql(ENTRIES).query(Row.class).list());
		return rows;
	}

	/** What {@link #TRUTH} asks for. */
	String forms() {
		return json.writeValueAsString(open.forms());
	}

}
