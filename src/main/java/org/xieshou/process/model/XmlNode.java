package org.xieshou.process.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element as it stood in the file, under names that do not depend on the prefixes the file chose. */
class XmlNode {

	private final String kind;
	private final XmlNode parent;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<XmlNode> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();

	XmlNode(String kind, XmlNode parent) {
		this.kind = kind;
		this.parent = parent;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	String kind() {
		return kind;
	}

	boolean is(String... kinds) {
		return List.of(kinds).contains(kind);
	}

	XmlNode parent() {
		return parent;
	}

	Map<String, String> attributes() {
		return attributes;
	}

	List<XmlNode> children() {
		return children;
	}

	StringBuilder text() {
		return text;
	}

	String trimmedText() {
		return text.toString().strip();
	}

	String get(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	boolean has(String attribute) {
		return !get(attribute).isBlank();
	}

	String id() {
		return get("id");
	}

	Stream<XmlNode> children(String wanted) {
		return children.stream().filter(child -> child.is(wanted));
	}

	Optional<XmlNode> child(String wanted) {
		return children(wanted).findFirst();
	}

	Stream<XmlNode> all() {
		var nodes = new ArrayList<XmlNode>(List.of(this));
		for (int i = 0; i < nodes.size(); i++) {
			nodes.addAll(nodes.get(i).children);
		}
		return nodes.stream();
	}

	/** The id by which an administrator finds the element: its own, else that of the nearest element around it. */
	String label() {
		if (has("id")) {
			return id();
		}
		return parent == null ? kind : parent.label();
	}

	/** Its own name, else that of the nearest element around it that has one. */
	String spokenName() {
		if (has("name") || parent == null) {
			return get("name");
		}
		return parent.spokenName();
	}
}
