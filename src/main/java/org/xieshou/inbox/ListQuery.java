package org.xieshou.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.xieshou.wall.Exemption;
import org.xieshou.wall.Wall;

/** The SQL of one list: what it shows, from where, under which conditions; only fixed text, everything asked for is a parameter. */
final class ListQuery {

	private final InboxOrder order;

	private final String columns;

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	private final String from;

	private boolean ownRecord;

	ListQuery(InboxOrder order, String columns, String from) {
		this.order = order;
		this.columns = columns;
		this.from = from;
	}

	/** Holds lines of cases that may have left the reader's sight: they stay on the reader's own record. */
	ListQuery ownRecord() {
		ownRecord = true;
		return this;
	}

	/** Reads what the list says, as far as the reader may. */
	<T> T read(Supplier<T> lines) {
		return ownRecord ? Wall.beyond(Exemption.OWN_RECORD, lines) : lines.get();
	}

	ListQuery where(String condition) {
		conditions.add(condition);
		return this;
	}

	ListQuery where(boolean asked, String condition) {
		return asked ? where(condition) : this;
	}

	ListQuery with(String parameter, Object value) {
		parameters.put(parameter, value);
		return this;
	}

	ListQuery with(Map<String, Object> all) {
		parameters.putAll(all);
		return this;
	}

	InboxOrder order() {
		return order;
	}

	Map<String, Object> parameters() {
		return parameters;
	}

	/** The rows beyond a cursor, or from the start. */
	String rows(boolean backwards, boolean beyond) {
		var all = new ArrayList<>(conditions);
		if (beyond) {
			all.add(order.beyond(backwards));
		}
		return "select " + columns + ", " + order.columns() + body(all) + order.by(backwards) + " limit :limit";
	}

	String count() {
		return "select count(*) from (select 1" + body(conditions) + " limit :limit) counted";
	}

	private String body(List<String> all) {
		return " from " + from + " where (" + String.join(") and (", all) + ")";
	}

}
