package org.xieshou.process;

import java.util.Map;

import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Component;

/** Orders to the engine about tasks. Whoever calls has already checked that the person may. */
@Component
public class Tasks {

	private final TaskService tasks;

	Tasks(TaskService tasks) {
		this.tasks = tasks;
	}

	public void hold(String taskId, String person) {
		tasks.setAssignee(taskId, person);
	}

	public void putBack(String taskId) {
		tasks.setAssignee(taskId, null);
	}

	public void complete(String taskId, Map<String, Object> variables) {
		tasks.complete(taskId, variables);
	}

	/** The variables the task sees. */
	public Map<String, Object> variables(String taskId) {
		return tasks.getVariables(taskId);
	}

}
