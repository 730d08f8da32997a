package org.xieshou.process;

import java.util.Map;

/**
 * What a domain module does with one form, wherever a diagram uses it. The answers {@code outcome}, {@code returnTo} and
 * {@code afterReturn} become routing variables by themselves; a handler adds ids and further routing answers.
 */
public interface FormHandler {

	/** The id of the form, which is its file name in {@code forms/}. */
	String form();

	/** What the server puts into the form: values of read-only fields, proposals for others, and options by {@code valuesKey}. */
	default Map<String, Object> data(FormContext context) {
		return Map.of();
	}

	/**
	 * Takes validated answers into the domain, in the transaction that completes the task.
	 *
	 * @param answers typed by the form's schema: String, BigDecimal, Boolean, LocalDate, lists and maps of these
	 */
	FormOutcome accept(FormContext context, Map<String, Object> answers);

}
