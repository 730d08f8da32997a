package org.xieshou.process.model;

import java.util.HashMap;
import java.util.Map;

/** The elements a file may hold, the attributes each may carry and how each value is judged; everything else is refused. */
class Whitelist {

	static final String TEXT = "#text";

	private final Map<String, Map<String, String>> elements = new HashMap<>();

	/** @param rows an element a line, then its attributes, each as {@code name} (plain words) or {@code name=kind} */
	Whitelist(String rows) {
		rows.lines().filter(row -> !row.isBlank()).forEach(this::add);
	}

	private void add(String row) {
		var words = row.strip().split("\\s+");
		var attributes = new HashMap<String, String>();
		for (int i = 1; i < words.length; i++) {
			var pair = words[i].split("=", 2);
			attributes.put(pair[0], pair.length == 1 ? "plain" : pair[1]);
		}
		elements.put(words[0], attributes);
	}

	void check(XmlNode root, ValueKinds kinds, Problems problems) {
		root.all().forEach(node -> element(node, kinds, problems));
	}

	private void element(XmlNode node, ValueKinds kinds, Problems problems) {
		var attributes = elements.get(node.kind());
		if (attributes == null) {
			problems.add(node, node.kind(), refusalOf(node.kind()));
			return;
		}
		node.attributes().forEach((name, value) -> attribute(node, name, value, attributes.get(name), kinds, problems));
		if (!node.trimmedText().isEmpty()) {
			attribute(node, node.kind(), node.trimmedText(), attributes.get(TEXT), kinds, problems);
		}
	}

	private void attribute(XmlNode node, String name, String value, String kind, ValueKinds kinds, Problems problems) {
		if (kind == null) {
			problems.add(node, name, refusalOf(name));
			return;
		}
		try {
			kinds.judge(kind, value);
		}
		catch (ExpressionRefused refused) {
			problems.add(node, name, refused.key(), refused.part());
		}
	}

	/** The well-known ways to bring code along are refused by name, so that the administrator learns what to use instead. */
	private static String refusalOf(String name) {
		var bare = name.replaceFirst("^(?:\\{.*}|\\w+:)", "");
		return switch (bare) {
			case "script", "scriptTask", "scriptFormat", "resource", "language", "expressionLanguage" -> "refused.script";
			case "class", "expression", "connector", "type", "topic", "field", "delegateExpression" -> "refused.code";
			case "executionListener", "taskListener" -> "refused.listener";
			default -> "refused.unknown";
		};
	}
}
