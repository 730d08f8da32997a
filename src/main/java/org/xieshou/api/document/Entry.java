package org.xieshou.api.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One route, or one thing that other programs are told, as the reference page shows it; the call is empty where the program itself makes it. */
record Entry(String id, String verb, String path, String summary, String description, List<Asked> asked, String body, String bodyMeaning, List<Answer> answers, String curl) {

	/** A parameter. */
	record Asked(String name, String in, boolean required, String type, String description) {
	}

	/** What may be answered; the shape is empty where nothing is sent. */
	record Answer(String status, String description, String shape) {
	}

	/** Whether all the words stand in it. */
	boolean holds(String words) {
		var text = (id + " " + verb + " " + path + " " + summary + " " + description + " " + body + " " + asked).toLowerCase(Locale.ROOT);
		return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
	}

	/** The name of a shape, or of what a list of shapes holds; the plain type of anything else. */
	static String type(Map<?, ?> schema) {
		if (schema.get("$ref") instanceof String reference) {
			return reference.substring(reference.lastIndexOf('/') + 1);
		}
		if (schema.get("anyOf") instanceof List<?> either) {
			return type((Map<?, ?>) either.get(0)) + " | null";
		}
		if (schema.get("items") instanceof Map<?, ?> items) {
			return type(items) + "[]";
		}
		var type = schema.get("type") instanceof List<?> types ? String.join(" | ", types.stream().map(String::valueOf).toList()) : String.valueOf(schema.get("type"));
		return schema.get("format") == null ? type : type + " (" + schema.get("format") + ")";
	}

}
