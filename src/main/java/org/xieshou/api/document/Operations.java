package org.xieshou.api.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes one route: what it asks for and what it answers. */
class Operations {

	private static final String JSON = "application/json";

	private final Words words;

	private final Schemas schemas;

	Operations(Words words, Schemas schemas) {
		this.words = words;
		this.schemas = schemas;
	}

	Map<String, Object> of(Route route) {
		var more = words.maybe("operation." + route.id() + ".more");
		return Tree.of("operationId", route.id(), "tags", List.of(route.tag()), "summary", words.say("operation." + route.id()),
				"description", more.isEmpty() ? null : more, "parameters", parameters(route), "requestBody", body(route), "responses", answers(route));
	}

	private List<Object> parameters(Route route) {
		var all = new ArrayList<Object>();
		route.pathVariables().forEach(name -> all.add(Tree.of("name", name, "in", "path", "required", true,
				"description", words.say("parameter." + route.id() + "." + name, "parameter." + name), "schema", variable(route, name))));
		route.queries().forEach(query -> all.add(query(route, query)));
		if (route.isForOffice()) {
			all.add(Tree.reference("parameters", "Office"));
		}
		if (route.isAct()) {
			all.add(Tree.reference("parameters", "IfMatch"));
			all.add(Tree.reference("parameters", "IdempotencyKey"));
		}
		else if (route.isAnswered() && !route.isList() && !route.takesPaper()) {
			all.add(Tree.reference("parameters", "IfNoneMatch"));
		}
		all.add(Tree.reference("parameters", "Language"));
		return all;
	}

	private Object variable(Route route, String name) {
		return java.util.Arrays.stream(route.handler().getParameters()).filter(it -> it.getName().equals(name)).findFirst()
			.map(it -> schemas.of(it.getParameterizedType())).orElseThrow();
	}

	private Map<String, Object> query(Route route, java.lang.reflect.Parameter query) {
		var schema = schemas.of(query.getParameterizedType());
		var allowed = Allowed.query(route.id(), query.getName());
		if (allowed != null) {
			schema.put("enum", allowed);
			schema.put("default", query.getName().equals("sort") ? allowed.get(0) : null);
			schema.values().removeIf(java.util.Objects::isNull);
		}
		if (allowed == null && Allowed.pattern(query.getName()) != null) {
			schema.put("pattern", Allowed.pattern(query.getName()));
		}
		if (query.getName().equals("limit")) {
			schema.putAll(Tree.of("minimum", 1, "maximum", 100, "default", 30));
		}
		return Tree.of("name", query.getName(), "in", "query", "required", false,
				"description", words.say("parameter." + route.id() + "." + query.getName(), "parameter." + query.getName()), "schema", schema);
	}

	private Map<String, Object> body(Route route) {
		if (route.takesPaper()) {
			return Tree.of("required", true, "description", words.say("body." + route.id()), "content", Tree.of("application/octet-stream", Tree.of("schema", Tree.of())));
		}
		return route.order().map(order -> Tree.of("required", true, "description", words.say("body." + route.id()),
				"content", Tree.of(JSON, Tree.of("schema", schemas.of(order))))).orElse(null);
	}

	private Map<String, Object> answers(Route route) {
		var answers = new LinkedHashMap<String, Object>();
		answers.put("200", success(route));
		if (!route.isAct() && route.isAnswered() && !route.isList() && !route.takesPaper()) {
			answers.put("304", Tree.of("description", words.say("error.304")));
		}
		Errors.of(route).forEach(status -> answers.put(String.valueOf(status), Tree.reference("responses", Errors.name(status))));
		return answers;
	}

	private Map<String, Object> success(Route route) {
		var description = words.say("answer." + route.id(), "answer");
		if (!route.isAnswered()) {
			var type = route.path().endsWith("yaml") ? "application/yaml" : JSON;
			return Tree.of("description", description, "content", Tree.of(type, Tree.of("schema", Tree.of("type", "object"))));
		}
		return Tree.of("description", description, "headers", headers(route), "content", Tree.of(JSON, Tree.of("schema", schemas.of(route.answer()))));
	}

	private Map<String, Object> headers(Route route) {
		if (route.isList()) {
			return Tree.of("Link", Tree.reference("headers", "Link"));
		}
		return route.order().isPresent() || route.takesPaper() ? null : Tree.of("ETag", Tree.reference("headers", "ETag"));
	}

}
