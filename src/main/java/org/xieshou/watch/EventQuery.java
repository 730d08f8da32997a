package org.xieshou.watch;

import java.time.LocalDate;

/**
 * What somebody looks for in the security log; empty means everything.
 *
 * @param before only events of a smaller number, 0 for the newest
 */
record EventQuery(String kind, String who, LocalDate from, LocalDate to, long before) {

	EventQuery {
		kind = EventKind.of(kind == null ? "" : kind).map(EventKind::key).orElse("");
		var typed = who == null ? "" : who.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
		who = typed.substring(0, Math.min(typed.length(), 60));
		before = Math.max(before, 0);
	}

	/** The words looked for, in which no character means anything else. */
	String pattern() {
		return who.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

	boolean isNarrow() {
		return !kind.isEmpty() || !who.isEmpty() || from != null || to != null;
	}

}
