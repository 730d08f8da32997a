package org.xieshou.inspection;

import java.util.Arrays;
import java.util.Set;

/**
 * What of a list is asked for. Unknown values fall back to the default, so that no request text reaches SQL.
 *
 * @param q part of a number, title or place
 * @param kind a kind of inspection, or empty
 * @param only {@code all} or {@code defects} of inspections; {@code open}, {@code overdue}, {@code closed} or {@code all} of orders
 * @param page from 1
 */
record InspectionQuery(String q, String kind, String only, int page) {

	static final int PAGE = 30;

	private static final int FARTHEST = 100;

	private static final int LONGEST = 100;

	private static final Set<String> ONLY = Set.of("all", "defects", "open", "overdue", "closed");

	InspectionQuery {
		q = q == null ? "" : q.replace("\0", "").strip();
		q = q.substring(0, Math.min(q.length(), LONGEST));
		kind = isKind(kind) ? kind : "";
		only = only != null && ONLY.contains(only) ? only : "";
		page = Math.max(1, Math.min(page, FARTHEST));
	}

	private static boolean isKind(String name) {
		return Arrays.stream(InspectionKind.values()).anyMatch(kind -> kind.name().equals(name));
	}

	/** The same list from its beginning, narrowed to the given rows unless something was chosen. */
	InspectionQuery orElse(String usual) {
		return only.isEmpty() ? new InspectionQuery(q, kind, usual, page) : this;
	}

	/** Whether anything narrows the list. */
	boolean isNarrowed(String usual) {
		return !q.isEmpty() || !kind.isEmpty() || !only.equals(usual);
	}

	String pattern() {
		return "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	int offset() {
		return (page - 1) * PAGE;
	}

}
