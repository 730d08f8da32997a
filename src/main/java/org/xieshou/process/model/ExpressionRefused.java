package org.xieshou.process.model;

/** Why an expression is not one of the few a diagram may hold, and the part of it that is to blame. */
class ExpressionRefused extends Exception {

	private final String key;
	private final String part;

	ExpressionRefused(String key, String part) {
		super(key + ": " + part, null, false, false);
		this.key = "expression." + key;
		this.part = part;
	}

	String key() {
		return key;
	}

	String part() {
		return part;
	}
}
