package org.xieshou.project.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a page sent for one step of a proposal; takes the step's own fields only, cleaned and not longer than they may be. */
record PostedStep(ProposalStep step, Map<String, String[]> parameters) {

	private static final Pattern CELL = Pattern.compile("(\\w+)\\[(\\d{1,3})]\\.(\\w+)");

	private static final int LONGEST = 8000;

	/** The sheet with the step's fields as they were sent; everything else stays. */
	ProposalSheet into(ProposalSheet sheet) {
		var changed = sheet;
		for (var field : step.fields()) {
			if (parameters.containsKey(field)) {
				changed = changed.with(field, clean(parameters.get(field)[0]));
			}
		}
		for (var list : step.lists().entrySet()) {
			changed = changed.with(list.getKey(), rows(list.getKey(), list.getValue()));
		}
		return changed;
	}

	private List<Map<String, String>> rows(String list, List<String> columns) {
		var sent = new TreeMap<Integer, Map<String, String>>();
		parameters.forEach((name, values) -> {
			var cell = CELL.matcher(name);
			if (cell.matches() && cell.group(1).equals(list) && columns.contains(cell.group(3))) {
				sent.computeIfAbsent(Integer.valueOf(cell.group(2)), row -> new HashMap<>())
					.put(cell.group(3), clean(values[0]));
			}
		});
		return sent.isEmpty() ? List.of() : IntStream.rangeClosed(0, sent.lastKey())
			.mapToObj(row -> sent.getOrDefault(row, Map.of())).toList();
	}

	/** Without the characters that hide or turn others round. */
	private static String clean(String text) {
		var clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").replaceAll("\\p{Cf}", "").strip();
		return clean.substring(0, Math.min(clean.length(), LONGEST));
	}

}
