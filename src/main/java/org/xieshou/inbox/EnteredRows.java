package org.xieshou.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of lists as they were entered. The page always offers one blank row more, so blank ones at the end are dropped unless one was asked for. */
final class EnteredRows {

	private EnteredRows() {
	}

	/** @param growing the name of the list that is to get another row, or null */
	static Map<String, Object> trimmed(Map<String, Object> entered, String growing) {
		Map<String, Object> trimmed = new HashMap<>(entered);
		trimmed.replaceAll((name, value) -> name.equals(growing) || !(value instanceof List<?> rows) ? value : withoutBlankEnd(rows));
		return trimmed;
	}

	private static List<?> withoutBlankEnd(List<?> rows) {
		var end = rows.size();
		while (end > 0 && rows.get(end - 1) instanceof Map<?, ?> row && row.values().stream().allMatch(EnteredRows::isBlank)) {
			end--;
		}
		return rows.subList(0, end);
	}

	private static boolean isBlank(Object value) {
		return value == null || value instanceof Collection<?> many && many.stream().allMatch(EnteredRows::isBlank) || value.toString().isBlank();
	}

}
