package org.xieshou.process;

import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open tasks as the engine itself knows them, for whoever keeps a copy of them: the views {@code open_task} and {@code open_offer},
 * and what those cannot say, the form of each kind of task.
 */
@Component
public class OpenTasks {

	private final JdbcClient jdbc;

	private final RepositoryService repository;

	OpenTasks(JdbcClient jdbc, RepositoryService repository) {
		this.jdbc = jdbc;
		this.repository = repository;
	}

	/** The form that answers a task of a process version. */
	public record TaskForm(String definition, String task, String form) {
	}

	/** The form of every kind of task that is open now. */
	public List<TaskForm> forms() {
		return jdbc.sql("select distinct definition_id, task_key from open_task")
			.query((row, n) -> form(row.getString(1), row.getString(2)))
			.list();
	}

	private TaskForm form(String definition, String task) {
		UserTask element = repository.getBpmnModelInstance(definition).getModelElementById(task);
		return new TaskForm(definition, task, Objects.toString(element.getCamundaFormRef(), ""));
	}

}
