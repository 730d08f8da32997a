package org.xieshou.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** The rows of a form's lists, which stand in the order of the plan's lines. */
final class Rows {

	private Rows() {
	}

	/** Fills a list from lines and their numbers, from 0. */
	static <T> List<Map<String, Object>> of(List<T> lines, BiFunction<Integer, T, Map<String, Object>> row) {
		return IntStream.range(0, lines.size()).mapToObj(line -> row.apply(line, lines.get(line))).toList();
	}

	/** One row from names and values in turn; what has no value is left out. */
	static Map<String, Object> row(Object... namesAndValues) {
		var row = new LinkedHashMap<String, Object>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			if (namesAndValues[i + 1] != null) {
				row.put((String) namesAndValues[i], namesAndValues[i + 1]);
			}
		}
		return row;
	}

	/** The rows an official filled in. */
	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> in(Map<String, Object> answers, String list) {
		return (List<Map<String, Object>>) answers.getOrDefault(list, List.of());
	}

	static <T> Optional<T> at(List<T> lines, int line) {
		return line < lines.size() ? Optional.of(lines.get(line)) : Optional.empty();
	}

}
