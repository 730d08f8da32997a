package org.xieshou.api.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads the document as people do: route by route, shape by shape. */
@Component
@SuppressWarnings("unchecked")
class Reference {

	private final ApiDocument document;

	private final JsonMapper json;

	Reference(ApiDocument document, JsonMapper json) {
		this.document = document;
		this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
	}

	/** The routes by part, those in which the words stand. */
	Map<String, List<Entry>> entries(String words, Locale locale) {
		var parts = new LinkedHashMap<String, List<Entry>>();
		for (var kind : List.of("paths", "webhooks")) {
			tree(document.in(locale), kind).forEach((path, verbs) -> ((Map<String, Object>) verbs).forEach((verb, operation) -> {
				var entry = entry(path, verb, (Map<String, Object>) operation, locale);
				if (words.isEmpty() || entry.holds(words)) {
					parts.computeIfAbsent(((List<String>) ((Map<String, Object>) operation).get("tags")).get(0), tag -> new ArrayList<>()).add(entry);
				}
			}));
		}
		return parts;
	}

	/** The shapes in which the words stand. */
	List<Shape> shapes(String words, Locale locale) {
		return components(locale, "schemas").entrySet().stream().map(entry -> shape(entry.getKey(), (Map<String, Object>) entry.getValue()))
			.filter(shape -> words.isEmpty() || shape.holds(words)).toList();
	}

	private Entry entry(String path, String verb, Map<String, Object> operation, Locale locale) {
		var asked = ((List<Map<String, Object>>) operation.get("parameters")).stream().map(each -> asked(resolved(each, "parameters", locale))).toList();
		var body = operation.containsKey("requestBody") ? Entry.type(schema(tree(operation, "requestBody"))) : "";
		return new Entry((String) operation.get("operationId"), verb.toUpperCase(Locale.ROOT), path, (String) operation.get("summary"),
				(String) operation.getOrDefault("description", ""), asked, body,
				body.isEmpty() ? "" : (String) tree(operation, "requestBody").get("description"), answers(tree(operation, "responses"), locale), path.startsWith("/") ? curl(path, verb, asked, body, locale) : "");
	}

	private static Entry.Asked asked(Map<String, Object> parameter) {
		var schema = tree(parameter, "schema");
		var allowed = schema.get("enum") instanceof List<?> values ? values.toString() : "";
		return new Entry.Asked((String) parameter.get("name"), (String) parameter.get("in"), Boolean.TRUE.equals(parameter.get("required")),
				allowed.isEmpty() ? Entry.type(schema) : allowed.substring(1, allowed.length() - 1).replace(", ", " | "), (String) parameter.get("description"));
	}

	private List<Entry.Answer> answers(Map<String, Object> responses, Locale locale) {
		return responses.entrySet().stream().map(each -> {
			var answer = resolved((Map<String, Object>) each.getValue(), "responses", locale);
			var shape = answer.containsKey("content") ? Entry.type(schema(answer)) : "";
			return new Entry.Answer(each.getKey(), (String) answer.get("description"), shape.equals("object") ? "" : shape);
		}).toList();
	}

	private String curl(String path, String verb, List<Entry.Asked> asked, String body, Locale locale) {
		var lines = new ArrayList<String>();
		lines.add("curl" + (verb.equals("get") ? "" : " -X " + verb.toUpperCase(Locale.ROOT)) + " \"$XIESHOU" + path.replace("{number}", "2").replaceAll("\\{(\\w+)}", "\\$$1") + "\"");
		lines.add("-H \"Authorization: Bearer $TOKEN\"");
		asked.stream().filter(each -> each.name().equals("Xieshou-Office")).forEach(each -> lines.add("-H \"Xieshou-Office: 511322:finance\""));
		asked.stream().filter(each -> each.in().equals("header") && each.required()).forEach(each -> lines.add(
				"-H '" + each.name() + ": " + tree(components(locale, "parameters"), each.name().replace("-", "")).get("example") + "'"));
		if (!body.isEmpty()) {
			lines.add("-H \"Content-Type: application/json\"");
			lines.add("-d @" + body + ".json");
		}
		return String.join(" \\\n  ", lines);
	}

	private Shape shape(String name, Map<String, Object> schema) {
		var required = (List<String>) schema.get("required");
		var fields = tree(schema, "properties").entrySet().stream().map(each -> {
			var field = (Map<String, Object>) each.getValue();
			var allowed = field.get("enum") instanceof List<?> values ? String.join(" | ", values.stream().map(String::valueOf).toList()) : "";
			return new Shape.Field(each.getKey(), Entry.type(field), required.contains(each.getKey()), (String) field.get("description"), allowed);
		}).toList();
		var example = schema.get("examples") instanceof List<?> examples ? json.writeValueAsString(examples.get(0)) : "";
		return new Shape(name, (String) schema.get("description"), fields, example);
	}

	private Map<String, Object> resolved(Map<String, Object> part, String kind, Locale locale) {
		return part.get("$ref") instanceof String reference ? tree(components(locale, kind), reference.substring(reference.lastIndexOf('/') + 1)) : part;
	}

	private Map<String, Object> components(Locale locale, String kind) {
		return tree(tree(document.in(locale), "components"), kind);
	}

	private static Map<String, Object> schema(Map<String, Object> part) {
		return tree((Map<String, Object>) tree(part, "content").values().iterator().next(), "schema");
	}

	private static Map<String, Object> tree(Map<String, Object> of, String name) {
		return (Map<String, Object>) of.get(name);
	}

}
