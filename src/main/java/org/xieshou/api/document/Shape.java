package org.xieshou.api.document;

import java.util.List;
import java.util.Locale;

/** A shape as the reference page shows it: its fields and an example. */
record Shape(String name, String description, List<Field> fields, String example) {

	/** A field. */
	record Field(String name, String type, boolean required, String description, String allowed) {
	}

	boolean holds(String words) {
		var text = (name + " " + description + " " + fields).toLowerCase(Locale.ROOT);
		return List.of(words.toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
	}

}
