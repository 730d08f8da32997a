package org.xieshou.process.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/** A part of a form file, read with suspicion: what is wrong is noted under the component's name. */
record SchemaNode(JsonNode json, String component, SchemaProblems problems) {

	private static final int LONGEST_TEXT = 2_000;

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

	private static final Pattern COMPUTED = Pattern.compile("^\\s*=|\\{\\{|<[a-zA-Z/!?]");

	SchemaNode called(String name) {
		return new SchemaNode(json, name, problems);
	}

	void allowOnly(Set<String> keys) {
		json.propertyNames().stream().filter(key -> !keys.contains(key)).forEach(key -> refuse("unknownKey", key));
	}

	void refuse(String rule, Object... details) {
		problems.add(component, rule, details);
	}

	boolean has(String key) {
		return json.has(key);
	}

	/** A part that is an object; an empty one where it is absent. */
	SchemaNode part(String key) {
		JsonNode part = json.path(key);
		if (!part.isMissingNode() && !part.isObject()) {
			refuse("wrongType", key);
		}
		return new SchemaNode(part, component, problems);
	}

	List<SchemaNode> parts(String key) {
		JsonNode parts = json.path(key);
		if (!parts.isMissingNode() && !parts.isArray()) {
			refuse("wrongType", key);
		}
		return parts.isArray() ? parts.valueStream().map(part -> new SchemaNode(part, component, problems)).toList()
				: List.of();
	}

	/** A text, or null where it is absent. */
	String text(String key) {
		JsonNode text = json.path(key);
		if (text.isMissingNode()) {
			return null;
		}
		if (!text.isString() || text.stringValue().length() > LONGEST_TEXT || Texts.isHostile(text.stringValue())) {
			refuse("wrongType", key);
			return null;
		}
		return text.stringValue();
	}

	/** A text that is shown: nothing in it is computed and nothing is markup. */
	String words(String key) {
		String words = text(key);
		if (words != null && COMPUTED.matcher(words).find()) {
			refuse("expression", key);
		}
		return words;
	}

	boolean flag(String key, boolean otherwise) {
		JsonNode flag = json.path(key);
		if (!flag.isMissingNode() && !flag.isBoolean()) {
			refuse("wrongType", key);
		}
		return flag.isBoolean() ? flag.booleanValue() : otherwise;
	}

	/** A number, written as such or as a text, or null where it is absent. */
	BigDecimal number(String key) {
		JsonNode number = json.path(key);
		if (number.isMissingNode()) {
			return null;
		}
		if (!number.isValueNode() || number.isBoolean() || !NUMBER.matcher(number.asString()).matches()) {
			refuse("wrongType", key);
			return null;
		}
		return new BigDecimal(number.asString());
	}

	/** A whole number from 0 to {@code most}, or null where it is absent. */
	Integer whole(String key, int most) {
		BigDecimal number = number(key);
		if (number == null) {
			return null;
		}
		if (number.stripTrailingZeros().scale() > 0 || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
			refuse("outOfBounds", key, most);
			return null;
		}
		return number.intValue();
	}

	int whole(String key, int most, int otherwise) {
		Integer whole = whole(key, most);
		return whole == null ? otherwise : whole;
	}

}
