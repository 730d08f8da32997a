package org.xieshou.api.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.xieshou.webhook.Event;
import org.xieshou.webhook.Message;

/** Describes what other programs are sent when something happened. */
class Hooks {

	private static final List<String> HEADERS = List.of("Event", "Delivery", "Timestamp", "Signature");

	private final Words words;

	private final Schemas schemas;

	Hooks(Words words, Schemas schemas) {
		this.words = words;
		this.schemas = schemas;
	}

	Map<String, Object> all() {
		var all = new LinkedHashMap<String, Object>();
		Event.offered().forEach(event -> all.put(event, Tree.of("post", operation(event))));
		return all;
	}

	private Map<String, Object> operation(String event) {
		return Tree.of("operationId", event, "tags", List.of("webhooks"), "summary", words.say("hook." + event), "security", List.of(),
				"parameters", HEADERS.stream().map(this::header).toList(),
				"requestBody", Tree.of("required", true, "description", words.say("body.hook"),
						"content", Tree.of("application/json", Tree.of("schema", schemas.of(Message.class)))),
				"responses", Tree.of("2XX", Tree.of("description", words.say("hook.taken")), "default", Tree.of("description", words.say("hook.other"))));
	}

	private Map<String, Object> header(String name) {
		return Tree.of("name", "Xieshou-" + name, "in", "header", "required", true, "description", words.say("hook.header." + name),
				"schema", Tree.of("type", "string"));
	}

}
