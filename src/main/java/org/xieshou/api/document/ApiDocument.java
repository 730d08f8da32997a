package org.xieshou.api.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.xieshou.api.Problem;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The description of the interface (OpenAPI 3.1), made from the routes, the records and the words of the messages; in two languages. */
@Component
class ApiDocument {

	static final List<String> TAGS = List.of("me", "projects", "tasks", "papers", "releases", "notices", "decisions", "webhooks", "document");

	private final Routes routes;

	private final Examples examples;

	private final MessageSource messages;

	private final Map<Locale, Map<String, Object>> made = new ConcurrentHashMap<>();

	ApiDocument(Routes routes, Examples examples, MessageSource messages) {
		this.routes = routes;
		this.examples = examples;
		this.messages = messages;
	}

	Map<String, Object> in(Locale locale) {
		return made.computeIfAbsent(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, this::make);
	}

	private Map<String, Object> make(Locale locale) {
		var words = new Words(messages, locale);
		var schemas = new Schemas(words, examples);
		schemas.of(Problem.class);
		var hooks = new Hooks(words, schemas).all();
		var paths = paths(new Operations(words, schemas));
		return Tree.of("openapi", "3.1.0",
				"info", Tree.of("title", words.say("document.title"), "version", "1", "summary", words.say("document.summary"), "description", words.say("document.description"),
						"license", Tree.of("name", "Apache-2.0", "identifier", "Apache-2.0")),
				"servers", List.of(Tree.of("url", "/")),
				"security", List.of(Tree.of("token", List.of()), Tree.of("session", List.of())),
				"tags", TAGS.stream().map(tag -> Tree.of("name", tag, "description", words.say("tag." + tag))).toList(),
				"paths", paths, "webhooks", hooks,
				"components", Tree.of("schemas", schemas.known(), "responses", new Errors(words).all(), "parameters", parameters(words),
						"headers", Tree.of("ETag", header(words, "etag"), "Link", header(words, "link")), "securitySchemes", security(words)));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> paths(Operations operations) {
		var paths = new LinkedHashMap<String, Object>();
		TAGS.forEach(tag -> routes.all().stream().filter(route -> route.tag().equals(tag)).forEach(route -> ((Map<String, Object>) paths
			.computeIfAbsent(route.path(), path -> new LinkedHashMap<String, Object>())).put(route.verb(), operations.of(route))));
		return paths;
	}

	private static Map<String, Object> parameters(Words words) {
		return Tree.of("Office", parameter(words, "Xieshou-Office", "office", false, "511322:finance"),
				"IfMatch", parameter(words, "If-Match", "if-match", true, "\"3-0123456789abcdef\""),
				"IfNoneMatch", parameter(words, "If-None-Match", "if-none-match", false, "\"0123456789abcdef\""),
				"IdempotencyKey", parameter(words, "Idempotency-Key", "idempotency-key", true, "7d1c3c1e-5a3e-4a53-9a35-2f1c6f3f0a11"),
				"Language", parameter(words, "Accept-Language", "accept-language", false, "en"));
	}

	private static Map<String, Object> parameter(Words words, String name, String key, boolean required, String example) {
		return Tree.of("name", name, "in", "header", "required", required, "description", words.say("header." + key), "schema", Tree.of("type", "string"),
				"example", example);
	}

	private static Map<String, Object> header(Words words, String key) {
		return Tree.of("description", words.say("header." + key), "schema", Tree.of("type", "string"));
	}

	private static Map<String, Object> security(Words words) {
		return Tree.of("token", Tree.of("type", "http", "scheme", "bearer", "bearerFormat", "JWT", "description", words.say("security.token")),
				"session", Tree.of("type", "apiKey", "in", "cookie", "name", "SESSION", "description", words.say("security.session")));
	}

}
