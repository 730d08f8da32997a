package org.xieshou.api;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** What a request asks a list for, taken only as it is allowed to be; null where it asks for nothing. */
final class Asked {

	private static final int LONGEST_TEXT = 100;

	private Asked() {
	}

	static @Nullable String matching(String name, @Nullable String value, String pattern) {
		if (value != null && !value.matches(pattern)) {
			throw Refusal.bad("query", name, "value");
		}
		return value;
	}

	static @Nullable String oneOf(String name, @Nullable String value, Collection<String> allowed) {
		if (value != null && !allowed.contains(value)) {
			throw Refusal.bad("query", name, "one", String.join(", ", allowed));
		}
		return value;
	}

	/** Words looked for, as a pattern in which no character means anything else. */
	static @Nullable String words(String name, @Nullable String value) {
		if (value == null || value.isBlank()) {
			return null;
		}
		if (value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl) || value.chars().anyMatch(unit -> Character.isSurrogate((char) unit))) {
			throw Refusal.bad("query", name, "words", LONGEST_TEXT);
		}
		return "%" + value.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

}
