package org.xieshou.notice;

import java.util.regex.Pattern;

/** Text as people typed it, made fit to be kept. */
final class Typed {

	/** Control characters and marks that turn the direction of writing or cannot be seen. */
	private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}&&[^\\n]]");

	private Typed() {
	}

	/** Without hidden characters and blanks around it; nothing typed is an empty text. */
	static String clean(String typed) {
		return typed == null ? "" : HIDDEN.matcher(typed.replace("\r\n", "\n").replace('\t', ' ')).replaceAll("").strip();
	}

}
