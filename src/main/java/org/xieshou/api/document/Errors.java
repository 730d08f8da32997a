package org.xieshou.api.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What can be answered instead of what was asked for, and when. */
class Errors {

	/** Each status with the kind of problem shown as its example. */
	private static final Map<Integer, String> KINDS = new LinkedHashMap<>();

	static {
		var kinds = List.of("bad-request", "unauthenticated", "forbidden", "not-found", "method-not-allowed", "not-acceptable", "overtaken", "stale", "too-large",
				"unsupported-media-type", "answers", "no-revision", "too-many", "fault");
		var statuses = List.of(400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500);
		for (var at = 0; at < statuses.size(); at++) {
			KINDS.put(statuses.get(at), kinds.get(at));
		}
	}

	private static final String REFERENCE = "5BC02466";

	private final Words words;

	Errors(Words words) {
		this.words = words;
	}

	/** The statuses a route can answer with when it refuses. */
	static List<Integer> of(Route route) {
		var statuses = new TreeSet<>(List.of(400, 401, 403, 406, 429, 500));
		if (!route.pathVariables().isEmpty()) {
			statuses.add(404);
		}
		if (route.isAct()) {
			statuses.addAll(List.of(409, 412, 422, 428));
		}
		if (route.takesPaper()) {
			statuses.add(422);
		}
		if (route.order().isPresent() || route.takesPaper()) {
			statuses.addAll(List.of(413, 415));
		}
		return new ArrayList<>(statuses);
	}

	static String name(int status) {
		return "Problem" + status;
	}

	/** All of them, to be referred to. */
	Map<String, Object> all() {
		var all = new LinkedHashMap<String, Object>();
		KINDS.forEach((status, kind) -> all.put(name(status), Tree.of("description", words.say("error." + status), "headers", headers(status),
				"content", Tree.of("application/problem+json", Tree.of("schema", Tree.reference("schemas", "Problem"), "example", example(status, kind))))));
		return all;
	}

	private Map<String, Object> headers(int status) {
		return switch (status) {
			case 401 -> Tree.of("WWW-Authenticate", header("www-authenticate"));
			case 405 -> Tree.of("Allow", header("allow"));
			case 429 -> Tree.of("Retry-After", header("retry-after"));
			default -> null;
		};
	}

	private Map<String, Object> header(String key) {
		return Tree.of("description", words.say("header." + key), "schema", Tree.of("type", "string"));
	}

	private Object example(int status, String kind) {
		var detail = words.maybe("problem." + kind + ".detail").replace("{0}", status == 429 ? "600" : REFERENCE).replace("{1}", "3");
		return Tree.of("type", "urn:xieshou:problem:" + kind, "title", words.say("problem." + kind), "status", status, "detail", detail,
				"errors", wrong(status), "holder", status == 409 ? words.say("error.409.holder") : null, "reference", status == 500 ? REFERENCE : null);
	}

	private Object wrong(int status) {
		return switch (status) {
			case 400 -> List.of(Tree.of("in", "query", "name", "limit", "message", words.say("fault.limit").replace("{0}", "100")));
			case 422 -> List.of(Tree.of("in", "body", "name", "answers.opinion", "message", words.say("error.422.example")));
			default -> null;
		};
	}

}
