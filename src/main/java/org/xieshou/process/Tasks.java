package org.xieshou.process;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Orders to the engine about tasks. Whoever calls has already checked that the person may. */
@Component
public class Tasks {

	private final TaskService tasks;

	private final HistoryService history;

	Tasks(TaskService tasks, HistoryService history) {
		this.tasks = tasks;
		this.history = history;
	}

	public void hold(String taskId, String person) {
		unlessOvertaken(taskId, () -> tasks.setAssignee(taskId, person));
	}

	public void putBack(String taskId) {
		unlessOvertaken(taskId, () -> tasks.setAssignee(taskId, null));
	}

	public void complete(String taskId, Map<String, Object> variables) {
		unlessOvertaken(taskId, () -> tasks.complete(taskId, variables));
	}

	/** The variables the task sees. */
	public Map<String, Object> variables(String taskId) {
		return tasks.getVariables(taskId);
	}

	/** The case a task belongs or once belonged to. */
	public Optional<UUID> caseOf(String taskId) {
		return Optional.ofNullable(history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult())
			.map(task -> history.createHistoricProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult())
			.map(instance -> UUID.fromString(instance.getBusinessKey()));
	}

	/** A period that ran out in the same moment may have taken the task away. */
	private static void unlessOvertaken(String taskId, Runnable order) {
		try {
			order.run();
		}
		catch (OptimisticLockingException | NullValueException overtaken) {
			throw new OptimisticLockingFailureException("Overtaken at task " + taskId, overtaken);
		}
	}

}
