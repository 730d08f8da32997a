package org.xieshou.project.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A proposal as it was typed so far, complete or not; nothing typed is ever lost because it is wrong.
 *
 * @param fields what single fields hold, by name
 * @param lists what the rows of lists hold, by the list's name and the column's
 */
public record ProposalSheet(Map<String, String> fields, Map<String, List<Map<String, String>>> lists) {

	public static final ProposalSheet EMPTY = new ProposalSheet(Map.of(), Map.of());

	/** The text of a field, empty where nothing was typed. */
	public String text(String field) {
		return fields.getOrDefault(field, "");
	}

	/** The rows of a list. */
	public List<Map<String, String>> rows(String list) {
		return lists.getOrDefault(list, List.of());
	}

	public boolean isEmpty() {
		return fields.values().stream().allMatch(String::isBlank) && lists.values().stream().allMatch(List::isEmpty);
	}

	ProposalSheet with(String field, String text) {
		var changed = new LinkedHashMap<>(fields);
		changed.put(field, text);
		return new ProposalSheet(changed, lists);
	}

	ProposalSheet with(String list, List<Map<String, String>> rows) {
		var changed = new LinkedHashMap<>(lists);
		changed.put(list, List.copyOf(rows));
		return new ProposalSheet(fields, changed);
	}

	/** With one more row at the end of a list. */
	ProposalSheet plus(String list, Map<String, String> row) {
		var rows = new ArrayList<>(rows(list));
		rows.add(row);
		return with(list, rows);
	}

	/** Without one row of a list, counted from 0. */
	ProposalSheet without(String list, int row) {
		var rows = new ArrayList<>(rows(list));
		if (row >= 0 && row < rows.size()) {
			rows.remove(row);
		}
		return with(list, rows);
	}

	/** Without the rows in which nothing was typed. */
	ProposalSheet tidy() {
		var tidy = new HashMap<String, List<Map<String, String>>>();
		lists.forEach((list, rows) -> tidy.put(list,
				rows.stream().filter(row -> row.values().stream().anyMatch(text -> !text.isBlank())).toList()));
		return new ProposalSheet(fields, tidy);
	}

}
