package org.xieshou.process.form;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value as a condition compares it: what is left empty looks as it looks in the browser. */
record Compared(Object value) {

	static Compared answer(Component component, Object value) {
		if (value instanceof LocalDate date) {
			return new Compared(date.toString());
		}
		return new Compared(value == null && component.type().isText() ? "" : value);
	}

	static Compared given(Object value) {
		return new Compared(value instanceof Number number ? new BigDecimal(number.toString()) : value);
	}

}
