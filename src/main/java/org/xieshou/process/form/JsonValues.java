package org.xieshou.process.form;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** Turns a JSON value of a form file into what an answer would look like. */
final class JsonValues {

	private JsonValues() {
	}

	static Object plain(JsonNode json) {
		if (json.isArray()) {
			return json.valueStream().map(JsonValues::plain).toList();
		}
		if (json.isNumber()) {
			return json.decimalValue();
		}
		if (json.isBoolean()) {
			return json.booleanValue();
		}
		return json.isString() ? json.stringValue() : json.isNull() ? null : List.of(json);
	}

}
