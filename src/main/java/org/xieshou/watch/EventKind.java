package org.xieshou.watch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the security log holds. */
enum EventKind {

	SIGN_IN, SIGN_IN_FAILED, SIGN_OUT, REFUSED, ADMINISTRATION, EXPORT;

	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<EventKind> of(String key) {
		return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
	}

}
