package org.xieshou.process.form;

import java.util.function.Function;
import java.util.stream.Stream;

/** The opposite of a condition; what cannot be decided stays undecided. */
record Negation(Condition of) implements Condition {

	@Override
	public Boolean holds(Function<String, Object> values) {
		Boolean value = of.holds(values);
		return value == null ? null : Boolean.valueOf(!value);
	}

	@Override
	public boolean hides(Function<String, Object> values) {
		return Boolean.FALSE.equals(of.holds(values));
	}

	@Override
	public Stream<Comparison> comparisons() {
		return of.comparisons();
	}

}
