package org.xieshou.project.pool;

import java.util.Objects;

/**
 * What of the pool is asked for. Unknown values fall back to the default, so that no request text reaches SQL.
 *
 * @param q part of a number, title or place
 * @param kind a kind of project, or empty
 * @param sort {@code entered}, {@code amount}, {@code registered} or {@code title}
 * @param page from 1
 */
record PoolQuery(PoolTab tab, String q, String kind, String sort, int page) {

	static final int PAGE = 30;

	static final int MOST_EXPORTED = 10_000;

	private static final int FARTHEST = 300;

	static PoolQuery of(String tab, String q, String kind, String sort, int page) {
		var text = Objects.toString(q, "").replaceAll("\\p{Cntrl}", "").strip();
		return new PoolQuery(PoolTab.of(tab), text.substring(0, Math.min(text.length(), 100)),
				Objects.toString(kind, "").matches("[a-z-]{0,32}") ? Objects.toString(kind, "") : "",
				Objects.toString(sort, "").matches("amount|registered|title") ? sort : "entered",
				Math.max(1, Math.min(page, FARTHEST)));
	}

	/** For {@code like}, with its own signs taken literally. */
	String pattern() {
		return "%" + q.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

	String order() {
		return switch (sort) {
			case "amount" -> "c.amount desc, c.id";
			case "registered" -> "l.registered_households desc, c.id";
			case "title" -> "c.title, c.id";
			default -> "coalesce(e.entered_at, c.opened_at) desc, c.id";
		};
	}

	int offset() {
		return (page - 1) * PAGE;
	}

	public boolean isFiltered() {
		return !q.isEmpty() || !kind.isEmpty();
	}

}
