package org.xieshou.process.form;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** An answer held against a constant, such as {@code outcome != "return"}. */
record Comparison(String name, String operator, Object constant) implements Condition {

	/** Before a name: the answer stands in the same row; without it, in the form itself. */
	static final String SAME_LEVEL = "this.";

	@Override
	public Boolean holds(Function<String, Object> values) {
		Object value = values.apply(name);
		return switch (operator) {
			case "=" -> equal(value);
			case "!=" -> !Boolean.TRUE.equals(equal(value));
			default -> ordered(value);
		};
	}

	@Override
	public Stream<Comparison> comparisons() {
		return Stream.of(this);
	}

	boolean isOrdering() {
		return !operator.endsWith("=") || operator.length() > 1 && !operator.equals("!=");
	}

	private Boolean equal(Object value) {
		if (value == null || constant == null) {
			return Objects.equals(value, constant);
		}
		if (value instanceof BigDecimal left && constant instanceof BigDecimal right) {
			return left.compareTo(right) == 0;
		}
		return value.getClass() == constant.getClass() ? value.equals(constant) : null;
	}

	private Boolean ordered(Object value) {
		if (!(value instanceof BigDecimal left && constant instanceof BigDecimal right)) {
			return null;
		}
		int order = left.compareTo(right);
		return operator.endsWith("=") && order == 0 || (operator.startsWith("<") ? order < 0 : order > 0);
	}

}
