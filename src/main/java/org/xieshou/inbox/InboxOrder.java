package org.xieshou.inbox;

import java.util.List;

/** An order that a list can be read in: by one value and, where that is equal, by an id, so that every row has its place. */
enum InboxOrder {

	SINCE("t.created_at", "timestamptz", true, "t.task_id", "varchar"),

	DUE("coalesce(t.due_at, 'infinity')", "timestamptz", false, "t.task_id", "varchar"),

	AMOUNT("c.amount", "numeric", true, "t.task_id", "varchar"),

	TITLE("c.title", "varchar", false, "t.task_id", "varchar"),

	DONE("d.at", "timestamptz", true, "d.id", "uuid"),

	STARTED("c.opened_at", "timestamptz", true, "c.id", "uuid"),

	COPIED("k.at", "timestamptz", true, "k.id", "uuid");

	/** The orders of the to-do list, the usual one first. */
	static final List<InboxOrder> TODO = List.of(SINCE, DUE, AMOUNT, TITLE);

	private final String value;

	private final String valueType;

	private final boolean descending;

	private final String id;

	private final String idType;

	InboxOrder(String value, String valueType, boolean descending, String id, String idType) {
		this.value = value;
		this.valueType = valueType;
		this.descending = descending;
		this.id = id;
		this.idType = idType;
	}

	/** The order of the to-do list with that key, the usual one where there is none. */
	static InboxOrder todo(String key) {
		return TODO.stream().filter(order -> order.key().equals(key)).findFirst().orElse(SINCE);
	}

	String key() {
		return name().toLowerCase();
	}

	/** The two columns a cursor is made of. */
	String columns() {
		return "cast(" + value + " as text) as cursor_value, cast(" + id + " as text) as cursor_id";
	}

	/** Beyond the cursor whose parts are {@code :cursorValue} and {@code :cursorId}. */
	String beyond(boolean backwards) {
		var sign = descending == backwards ? ">" : "<";
		return "(" + value + ", " + id + ") " + sign + " (cast(:cursorValue as " + valueType + "), cast(:cursorId as " + idType + "))";
	}

	String by(boolean backwards) {
		var direction = descending == backwards ? " asc" : " desc";
		return " order by " + value + direction + ", " + id + direction;
	}

}
