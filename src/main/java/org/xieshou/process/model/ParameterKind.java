package org.xieshou.process.model;

/** What a question's parameter takes: a variable fits every kind, a literal only its own. */
public enum ParameterKind {

	TEXT, NUMBER, FLAG, ANY;

	static ParameterKind of(Class<?> type) {
		if (type == Object.class) {
			return ANY;
		}
		if (type == String.class) {
			return TEXT;
		}
		if (type == boolean.class || type == Boolean.class) {
			return FLAG;
		}
		if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
			return NUMBER;
		}
		throw new IllegalArgumentException("A question takes texts, numbers and flags, not " + type.getName());
	}

	boolean accepts(ParameterKind given) {
		return this == ANY || given == ANY || this == given;
	}
}
