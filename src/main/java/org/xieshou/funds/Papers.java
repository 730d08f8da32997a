package org.xieshou.funds;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The papers attached to a form's answers. */
final class Papers {

	private Papers() {
	}

	/** Their ids, separated by commas; of a list of papers those in its rows. */
	static String ids(Map<String, Object> answers) {
		return ids(answers, "papers");
	}

	/** The ids of those under one field, separated by commas. */
	static String ids(Map<String, Object> answers, String field) {
		return answers.get(field) instanceof List<?> given
				? String.join(",", given.stream().flatMap(Papers::files).map(String::valueOf).toList()) : "";
	}

	private static Stream<?> files(Object given) {
		return given instanceof Map<?, ?> row && row.get("files") instanceof List<?> files ? files.stream() : Stream.of(given);
	}

}
