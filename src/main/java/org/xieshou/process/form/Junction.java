package org.xieshou.process.form;

import java.util.function.Function;
import java.util.stream.Stream;

/** Two conditions joined by "and" or "or", in the three-valued logic of FEEL. */
record Junction(boolean decisive, Condition left, Condition right) implements Condition {

	static Condition and(Condition left, Condition right) {
		return new Junction(false, left, right);
	}

	static Condition or(Condition left, Condition right) {
		return new Junction(true, left, right);
	}

	@Override
	public Boolean holds(Function<String, Object> values) {
		Boolean one = left.holds(values);
		Boolean other = right.holds(values);
		if (isDecisive(one) || isDecisive(other)) {
			return decisive;
		}
		return one == null || other == null ? null : Boolean.valueOf(!decisive);
	}

	@Override
	public Stream<Comparison> comparisons() {
		return Stream.concat(left.comparisons(), right.comparisons());
	}

	private boolean isDecisive(Boolean value) {
		return value != null && value == decisive;
	}

}
