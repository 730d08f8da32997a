package org.xieshou.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.office.PersonId;
import org.xieshou.office.People;
import org.xieshou.office.Person;
import org.xieshou.process.TaskEnded;
import org.xieshou.process.TaskOffered;
import org.xieshou.process.TaskOpened;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open tasks fanned out to everybody who may act on them, written in the engine's own transaction. */
@Repository
class InboxTable {

	private final JdbcClient jdbc;

	private final People people;

	InboxTable(JdbcClient jdbc, People people) {
		this.jdbc = jdbc;
		this.people = people;
	}

	@EventListener
	void on(TaskOpened task) {
		jdbc.sql("""
				insert into inbox_task (task_id, case_id, definition_id, process, process_version, execution_id, task_key, name,
					instruction, form, assignee, assignee_name, created_at, due_at)
				values (:taskId, :caseId, :definitionId, :process, :processVersion, :executionId, :taskKey, :name,
					:instruction, :form, :assignee, :assigneeName, :createdAt, cast(:dueAt as timestamptz))
				on conflict (task_id) do update set definition_id = excluded.definition_id, name = excluded.name,
					process_version = excluded.process_version, instruction = excluded.instruction, form = excluded.form,
					assignee = excluded.assignee, assignee_name = excluded.assignee_name, due_at = excluded.due_at,
					revision = inbox_task.revision + case when inbox_task.assignee is distinct from excluded.assignee then 1 else 0 end""")
			.param("taskId", task.taskId())
			.param("caseId", task.caseId())
			.param("definitionId", task.definitionId())
			.param("process", task.process())
			.param("processVersion", task.processVersion())
			.param("executionId", task.executionId())
			.param("taskKey", task.taskKey())
			.param("name", task.name())
			.param("instruction", task.instruction())
			.param("form", task.form())
			.param("assignee", task.assignee())
			.param("assigneeName", nameOf(task.assignee()))
			.param("createdAt", task.createdAt().atOffset(ZoneOffset.UTC))
			.param("dueAt", task.dueAt() == null ? null : task.dueAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	@EventListener
	void on(TaskOffered offer) {
		if (offer.offered()) {
			jdbc.sql("""
					insert into inbox_entry (principal, created_at, task_id)
					select ?, created_at, task_id from inbox_task where task_id = ? on conflict do nothing""")
				.params(offer.principal(), offer.taskId())
				.update();
			return;
		}
		jdbc.sql("delete from inbox_entry where principal = ? and task_id = ?")
			.params(offer.principal(), offer.taskId())
			.update();
	}

	@EventListener
	void on(TaskEnded task) {
		jdbc.sql("delete from inbox_entry where task_id = ?").param(task.taskId()).update();
		jdbc.sql("delete from inbox_task where task_id = ?").param(task.taskId()).update();
	}

	/** Says who sits at the desk a task lies on: the holder, or both names where somebody acts in their place. */
	void nameHolder(String taskId, String name) {
		jdbc.sql("update inbox_task set assignee_name = ? where task_id = ?").params(name, taskId).update();
	}

	Optional<InboxTask> find(String taskId) {
		return jdbc.sql("select * from inbox_task where task_id = ?").param(taskId).query(InboxTable::row).optional();
	}

	/** The task, locked until the transaction ends; everybody who wants to act on it queues here. */
	Optional<InboxTask> lock(String taskId) {
		return jdbc.sql("select * from inbox_task where task_id = ? for update")
			.param(taskId)
			.query(InboxTable::row)
			.optional();
	}

	List<InboxTask> ofCase(UUID caseId) {
		return jdbc.sql("select * from inbox_task where case_id = ? order by created_at, task_id")
			.param(caseId)
			.query(InboxTable::row)
			.list();
	}

	/** The offices and people a task is offered to. */
	List<String> principals(String taskId) {
		return jdbc.sql("select principal from inbox_entry where task_id = ? order by principal")
			.param(taskId)
			.query(String.class)
			.list();
	}

	private String nameOf(String person) {
		return person == null ? null : people.find(PersonId.of(person)).map(Person::name).orElse(person);
	}

	static InboxTask row(ResultSet row, int index) throws SQLException {
		return new InboxTask(row.getString("task_id"), row.getObject("case_id", UUID.class),
				row.getString("definition_id"), row.getString("process"), row.getInt("process_version"),
				row.getString("task_key"), row.getString("name"), row.getString("instruction"), row.getString("form"),
				row.getString("assignee"), row.getString("assignee_name"), instant(row, "created_at"),
				instant(row, "due_at"), row.getInt("revision"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
