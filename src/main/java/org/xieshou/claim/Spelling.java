package org.xieshou.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for names and numbers that people write in many: full and half width, case, spaces and dashes do not count. */
final class Spelling {

	private static final Pattern IDLE = Pattern.compile("[\\p{Z}\\p{C}\\p{Pd}\\s_\\u2212\\u30fc\\u00b7.,]");

	private Spelling() {
	}

	static String of(String written) {
		return IDLE.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
	}

}
