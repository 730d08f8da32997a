package org.xieshou.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The SQL of a long list: fixed text only, everything asked for is a parameter. */
public final class SliceQuery {

	private final String columns;

	private final String from;

	private final SeekOrder order;

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	public SliceQuery(String columns, String from, SeekOrder order) {
		this.columns = columns;
		this.from = from;
		this.order = order;
	}

	public SliceQuery where(String condition) {
		conditions.add("(" + condition + ")");
		return this;
	}

	/** Narrows the list where something is asked for; the value is the parameter of that name. */
	public SliceQuery where(String condition, String parameter, Object asked) {
		return asked == null ? this : where(condition).with(parameter, asked);
	}

	public SliceQuery with(String parameter, Object value) {
		parameters.put(parameter, value);
		return this;
	}

	public SliceQuery with(Map<String, Object> values) {
		parameters.putAll(values);
		return this;
	}

	Map<String, Object> parameters() {
		return parameters;
	}

	String sql(boolean beyond) {
		var all = new ArrayList<>(conditions);
		if (beyond) {
			all.add(order.beyond());
		}
		return "select " + columns + ", " + order.columns() + " from " + from + (all.isEmpty() ? "" : " where " + String.join(" and ", all)) + order.by()
				+ " limit :limit";
	}

}
