package org.xieshou.process.form;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern that means the same to the browser and to the server and cannot keep either busy: a small common part of
 * both languages, with bounded work.
 */
final class SafePattern {

	private static final int LONGEST = 200;

	private static final String ESCAPE = "\\\\(?:[dwDW]|[-.*+?^$(){}|/\\\\\\[\\]]|u(?![dD][89a-fA-F])[0-9a-fA-F]{4})";

	private static final String SET = "\\[\\^?(?:[^\\[\\]\\\\&\\x{10000}-\\x{10FFFF}]|" + ESCAPE + ")+]";

	private static final String SIGN = "[^\\\\\\[\\](){}|*+?^$\\x{10000}-\\x{10FFFF}]";

	private static final String TIMES = "(?:(?:[*+?]|\\{\\d{1,3}(?:,\\d{0,3})?})\\??)?";

	private static final Pattern COMMON = Pattern
		.compile("(?:(?:" + ESCAPE + "|" + SET + "|" + SIGN + "|\\))" + TIMES + "|\\((?:\\?:)?|[|^$])*+");

	private final Pattern compiled;

	private final String source;

	private final String message;

	private SafePattern(String source, String message) {
		this.source = source;
		this.message = message;
		this.compiled = Pattern.compile(source, Pattern.UNIX_LINES);
	}

	static Optional<SafePattern> of(String source, String message) {
		if (source.length() > LONGEST || !COMMON.matcher(source).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new SafePattern(source, message));
		}
		catch (IllegalArgumentException outsideTheLanguage) {
			return Optional.empty();
		}
	}

	/** Whether the text fits; a text that takes too much work to decide does not. */
	boolean fits(String text) {
		try {
			return compiled.matcher(new BoundedText(text)).find();
		}
		catch (BoundedText.Exhausted tooMuchWork) {
			return false;
		}
	}

	String source() {
		return source;
	}

	String message() {
		return message;
	}

}
