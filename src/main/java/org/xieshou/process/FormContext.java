package org.xieshou.process;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.xieshou.audit.Actor;

/**
 * Where a form is shown or answered.
 *
 * @param caseId the case, which is the project's id
 * @param taskId the task
 * @param variables the variables the task sees: ids and routing answers
 * @param actor who looks or acts
 * @param at now
 */
public record FormContext(UUID caseId, String taskId, Map<String, Object> variables, Actor actor, Instant at) {

	/** A variable as text, or null. */
	public String text(String variable) {
		var value = variables.get(variable);
		return value == null ? null : value.toString();
	}

}
