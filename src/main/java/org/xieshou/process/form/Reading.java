package org.xieshou.process.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** An answer as understood: a typed value, nothing, or the rule by which it could not be understood. */
record Reading(Object value, String refused, List<String> details) {

	static final Reading NOTHING = of(null);

	static Reading of(Object value) {
		return new Reading(value, null, List.of());
	}

	static Reading refused(String rule, Object... details) {
		return new Reading(null, rule, List.of(details).stream().map(String::valueOf).toList());
	}

	boolean isRefused() {
		return refused != null;
	}

	/** Whether nothing was answered; an unticked box is no answer either. */
	boolean isBlank() {
		return !isRefused() && (value == null || Boolean.FALSE.equals(value) || value instanceof Collection<?> many && many.isEmpty());
	}

	boolean says(Object other) {
		if (isRefused()) {
			return false;
		}
		if (value instanceof BigDecimal number && other instanceof BigDecimal known) {
			return number.compareTo(known) == 0;
		}
		return value == null ? other == null : value.equals(other);
	}

}
