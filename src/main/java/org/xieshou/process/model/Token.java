package org.xieshou.process.model;

import java.util.Set;

/** One word or sign of an expression. */
record Token(Kind kind, String text) {

	enum Kind {
		NAME, TEXT, NUMBER, SIGN, END
	}

	static final Token END = new Token(Kind.END, "");

	boolean is(String sign) {
		return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
	}

	boolean isOneOf(Set<String> signs) {
		return (kind == Kind.SIGN || kind == Kind.NAME) && signs.contains(text);
	}

	boolean is(Kind wanted) {
		return kind == wanted;
	}
}
