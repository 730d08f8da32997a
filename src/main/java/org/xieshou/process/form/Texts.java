package org.xieshou.process.form;

import java.util.regex.Pattern;

/** Which characters a text from outside may hold, and how it is shortened before it is repeated in a message. */
final class Texts {

	private static final int BRIEF = 64;

	private static final Pattern FORBIDDEN = Pattern
		.compile("[\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\p{Cntrl}\\x{80}-\\x{9F}&&[^\\n\\t]]");

	private static final Pattern BREAK = Pattern.compile("[\\n\\t\\x{2028}\\x{2029}\\x{85}]");

	private static final String BLANKS = "\t\n\u000B\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
			+ "\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";

	private Texts() {
	}

	/** Whether the text holds NUL or other control characters, half a character, or marks that turn the direction. */
	static boolean isHostile(String text) {
		return FORBIDDEN.matcher(text).find();
	}

	static boolean hasBreaks(String text) {
		return BREAK.matcher(text).find();
	}

	/** The length without the blanks around the text, as a browser counts it. */
	static int trimmedLength(String text) {
		return trimmed(text).length();
	}

	static String trimmed(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && isBlank(text.charAt(from))) {
			from++;
		}
		while (to > from && isBlank(text.charAt(to - 1))) {
			to--;
		}
		return text.substring(from, to);
	}

	static String brief(String text) {
		String shown = text.length() > BRIEF ? text.substring(0, BRIEF) + "…" : text;
		return shown.replaceAll("[\\p{Cs}\\p{Cntrl}\\p{Cf}]", "?");
	}

	private static boolean isBlank(char sign) {
		return BLANKS.indexOf(sign) >= 0;
	}

}
