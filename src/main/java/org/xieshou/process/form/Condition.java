package org.xieshou.process.form;

import java.util.function.Function;
import java.util.stream.Stream;

/** When a component is hidden; true, false, or null where the values cannot be compared, as in FEEL. */
sealed interface Condition permits Comparison, Junction, Negation {

	Boolean holds(Function<String, Object> values);

	Stream<Comparison> comparisons();

	/** The verdict on the whole condition, where FEEL's unary tests take what cannot be decided for true. */
	default boolean hides(Function<String, Object> values) {
		return !Boolean.FALSE.equals(holds(values));
	}

}
