package org.xieshou.inbox;

import java.util.Set;

/**
 * What of a list is asked for. Unknown values fall back to the usual, so that no text of a request reaches SQL but as a parameter.
 *
 * @param q part of a number, title, place or proposer
 * @param kind a kind of project, or empty
 * @param only {@code all}, {@code mine}, {@code free}, {@code soon} or {@code late}; of copies {@code unread}
 * @param sort the key of an {@link InboxOrder}
 * @param step the name of a step, or empty
 * @param at a cursor, or empty for the first page
 */
record InboxQuery(String q, String kind, String only, String sort, String step, String at) {

	static final int PAGE = 30;

	static final int LONGEST_SHEET = 10_000;

	private static final int LONGEST_TEXT = 100;

	private static final Set<String> ONLY = Set.of("mine", "free", "soon", "late", "unread");

	InboxQuery {
		q = plain(q);
		kind = plain(kind);
		only = only != null && ONLY.contains(only) ? only : "all";
		sort = InboxOrder.todo(sort).key();
		step = plain(step);
		at = at == null ? "" : at;
	}

	private static String plain(String text) {
		var clean = text == null ? "" : text.replace("\0", "").strip();
		return clean.substring(0, Math.min(clean.length(), LONGEST_TEXT));
	}

	/** Whether something was left out of the list on purpose. */
	public boolean isNarrow() {
		return !q.isEmpty() || !kind.isEmpty() || !step.isEmpty() || !only.equals("all");
	}

	String pattern() {
		return "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

}
