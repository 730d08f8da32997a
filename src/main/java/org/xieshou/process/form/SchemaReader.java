package org.xieshou.process.form;

import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a whole form file: its size, its head, its components, and what they say about each other. */
final class SchemaReader {

	private static final int LARGEST_FILE = 256 * 1024;

	private static final Set<String> HEAD = Set.of("type", "id", "components", "schemaVersion", "executionPlatform",
			"executionPlatformVersion", "exporter", "versionTag");

	private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxNumberLength(30).build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build())
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final SchemaProblems problems = new SchemaProblems();

	FormSchema read(String json) {
		var form = new SchemaNode(tree(json), "form", problems);
		form.allowOnly(HEAD);
		form.part("exporter").allowOnly(Set.of("name", "version"));
		if (!"default".equals(form.text("type"))) {
			form.refuse("unknownType", String.valueOf(form.json().path("type").asString("")));
		}
		List<Component> components = new ComponentReader(problems).readAll(form, 0);
		new SchemaCoherence(problems).check(components);
		problems.refuseIfAny();
		return new FormSchema(form.text("id"), components);
	}

	private JsonNode tree(String json) {
		if (json.length() > LARGEST_FILE) {
			problems.add("form", "tooLarge", LARGEST_FILE / 1024);
			problems.refuseIfAny();
		}
		JsonNode tree = parsed(json);
		if (!tree.isObject()) {
			problems.add("form", "notJson");
		}
		problems.refuseIfAny();
		return tree;
	}

	private JsonNode parsed(String json) {
		try {
			return JSON.readTree(json);
		}
		catch (JacksonException unreadable) {
			return JSON.missingNode();
		}
	}

}
