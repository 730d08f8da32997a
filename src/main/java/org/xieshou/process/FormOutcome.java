package org.xieshou.process;

import java.util.List;
import java.util.Map;

/**
 * What the domain said to a form's answers: either accepted, with variables for the diagram to route on, or refused.
 *
 * @param variables ids and routing answers; put on the task's process instance
 * @param refusals why not, empty when accepted; nothing has been written then
 */
public record FormOutcome(Map<String, Object> variables, List<Refusal> refusals) {

	/** One reason: the form field it is about (or null), a message key and its arguments. */
	public record Refusal(String field, String message, Object... arguments) {
	}

	public static FormOutcome accepted() {
		return new FormOutcome(Map.of(), List.of());
	}

	public static FormOutcome accepted(Map<String, Object> variables) {
		return new FormOutcome(variables, List.of());
	}

	public static FormOutcome refused(String field, String message, Object... arguments) {
		return new FormOutcome(Map.of(), List.of(new Refusal(field, message, arguments)));
	}

	public boolean isAccepted() {
		return refusals.isEmpty();
	}

}
