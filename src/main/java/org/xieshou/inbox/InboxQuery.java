package org.xieshou.inbox;

import java.util.Set;

/**
 * What of a list is asked for. Unknown values fall back to the default, so that no request text reaches SQL.
 *
 * @param q part of a number, title or place
 * @param kind a kind of project, or empty
 * @param only {@code all}, {@code mine}, {@code free} or {@code late}
 * @param sort {@code since}, {@code due}, {@code amount} or {@code title}
 * @param page from 1
 */
record InboxQuery(String q, String kind, String only, String sort, int page) {

	static final int PAGE = 30;

	private static final int FARTHEST = 100;

	private static final Set<String> ONLY = Set.of("mine", "free", "late");

	private static final Set<String> SORTS = Set.of("due", "amount", "title");

	InboxQuery {
		q = q == null ? "" : q.replace("\0", "").strip();
		q = q.substring(0, Math.min(q.length(), 100));
		kind = kind == null ? "" : kind;
		only = only != null && ONLY.contains(only) ? only : "all";
		sort = sort != null && SORTS.contains(sort) ? sort : "since";
		page = Math.max(1, Math.min(page, FARTHEST));
	}

	String pattern() {
		return "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	String order() {
		return switch (sort) {
			case "due" -> "t.due_at nulls last, t.task_id";
			case "amount" -> "c.amount desc, t.task_id";
			case "title" -> "c.title, t.task_id";
			default -> "t.created_at desc, t.task_id";
		};
	}

	int offset() {
		return (page - 1) * PAGE;
	}

}
