package org.xieshou.admin;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a model file: a chosen id and what kind of file it is. */
record ModelFile(String id, String kind) {

	static final String PATTERN = "[a-z][a-z0-9-]{1,59}\\.(?:bpmn|dmn|form)";

	private static final Pattern NAME = Pattern.compile(PATTERN);

	static Optional<ModelFile> named(String name) {
		if (name == null || !NAME.matcher(name).matches()) {
			return Optional.empty();
		}
		var dot = name.lastIndexOf('.');
		return Optional.of(new ModelFile(name.substring(0, dot), name.substring(dot + 1)));
	}

	String name() {
		return id + "." + kind;
	}

	boolean isForm() {
		return kind.equals("form");
	}

}
