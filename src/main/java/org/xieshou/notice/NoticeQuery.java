package org.xieshou.notice;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What of a list of notices is asked for. Unknown values fall back to the default, so that no request text reaches SQL.
 *
 * @param q part of a number, title or place
 * @param at the division code the projects lie in, or empty
 * @param state {@code all}, {@code draft}, {@code running}, {@code soon}, {@code waiting} or {@code over}
 * @param after the last line of the page before, as {@link #mark} wrote it, or empty
 */
record NoticeQuery(String q, String at, String state, String after) {

	static final int PAGE = 20;

	private static final Set<String> STATES = Set.of("draft", "running", "soon", "waiting", "over");

	NoticeQuery {
		q = q == null ? "" : q.replaceAll("\\p{Cntrl}", "").strip();
		q = q.substring(0, Math.min(q.length(), 100));
		at = at != null && at.matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}") ? at : "";
		state = state != null && STATES.contains(state) ? state : "all";
		after = after != null && after.matches("\\d{10,18}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? after : "";
	}

	String pattern() {
		return "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	/** The instant after which the page begins, or null for the first page. */
	Instant afterInstant() {
		return after.isEmpty() ? null : Instant.EPOCH.plusNanos(Long.parseLong(after.split("_")[0]) * 1000);
	}

	UUID afterId() {
		return after.isEmpty() ? null : UUID.fromString(after.split("_")[1]);
	}

	/** Where the next page begins. */
	static String mark(Instant at, UUID id) {
		return at.getEpochSecond() * 1_000_000 + at.getNano() / 1000 + "_" + id;
	}

	/** The same question from the first page, in another state. */
	NoticeQuery in(String other) {
		return new NoticeQuery(q, at, other, "");
	}

}
