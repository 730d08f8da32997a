package org.xieshou.process;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Starts the life of a case and tells it what happened outside its tasks. */
@Component
public class Lifecycle {

	private final RuntimeService runtime;

	Lifecycle(RuntimeService runtime) {
		this.runtime = runtime;
	}

	/** Starts the process with the given key for a case; its variables are ids and routing answers only. */
	public void start(String process, UUID caseId, Map<String, Object> variables) {
		runtime.createProcessInstanceByKey(process)
			.businessKey(caseId.toString())
			.setVariables(variables)
			.setVariable("project", caseId.toString())
			.execute();
	}

	/** Whether some process of the case waits for the message. */
	public boolean awaits(String message, UUID caseId) {
		return runtime.createExecutionQuery()
			.messageEventSubscriptionName(message)
			.processInstanceBusinessKey(caseId.toString())
			.count() > 0;
	}

	/** Tells the one process of the case that waits for it. Throws when none or several do; ask {@link #awaits} first, and when it moves on meanwhile. */
	public void tell(String message, UUID caseId, Map<String, Object> variables) {
		try {
			runtime.createMessageCorrelation(message)
				.processInstanceBusinessKey(caseId.toString())
				.setVariables(variables)
				.correlate();
		}
		catch (OptimisticLockingException overtaken) {
			throw new OptimisticLockingFailureException("Overtaken telling " + message + " to case " + caseId, overtaken);
		}
	}

}
