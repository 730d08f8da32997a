package org.xieshou.api;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** The answers to a task's form, by the names of its fields. */
record CompleteTask(Map<String, Object> answers) implements Order {

	private static final int LONGEST_NUMBER = 30;

	CompleteTask {
		if (answers == null || isBeyondNumbers(answers)) {
			throw new IllegalArgumentException("No answers");
		}
	}

	/** Whether there is a number in it that no form asks for and that would fill the memory when written out. */
	private static boolean isBeyondNumbers(Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.values().stream().anyMatch(CompleteTask::isBeyondNumbers);
		}
		if (value instanceof Collection<?> many) {
			return many.stream().anyMatch(CompleteTask::isBeyondNumbers);
		}
		return value instanceof BigDecimal number && (Math.abs((long) number.scale()) > LONGEST_NUMBER || number.precision() > LONGEST_NUMBER);
	}

}
