package org.xieshou.process.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A diagram as its rules see it: the steps, and which flow leads from which step to which. */
class Diagram {

	private static final Set<String> NODES = Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent",
			"boundaryEvent", "userTask", "serviceTask", "receiveTask", "businessRuleTask", "callActivity", "subProcess",
			"exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway");

	private final String file;
	private final XmlNode root;
	private final List<XmlNode> nodes;
	private final Map<String, XmlNode> byId = new HashMap<>();
	private final Map<XmlNode, List<XmlNode>> outgoing = new HashMap<>();
	private final Map<XmlNode, List<XmlNode>> incoming = new HashMap<>();

	Diagram(String file, XmlNode root) {
		this.file = file;
		this.root = root;
		root.all().filter(node -> node.has("id")).forEach(node -> byId.putIfAbsent(node.id(), node));
		this.nodes = root.all().filter(node -> NODES.contains(node.kind())).toList();
		var starts = new HashMap<String, List<XmlNode>>();
		var ends = new HashMap<String, List<XmlNode>>();
		flows().forEach(flow -> {
			starts.computeIfAbsent(flow.get("sourceRef"), id -> new java.util.ArrayList<>()).add(flow);
			ends.computeIfAbsent(flow.get("targetRef"), id -> new java.util.ArrayList<>()).add(flow);
		});
		nodes.forEach(node -> {
			outgoing.put(node, starts.getOrDefault(node.id(), List.of()));
			incoming.put(node, ends.getOrDefault(node.id(), List.of()));
		});
	}

	String file() {
		return file;
	}

	XmlNode root() {
		return root;
	}

	List<XmlNode> processes() {
		return root.children("process").toList();
	}

	List<XmlNode> nodes() {
		return nodes;
	}

	Stream<XmlNode> nodes(String... kinds) {
		return nodes.stream().filter(node -> node.is(kinds));
	}

	Stream<XmlNode> flows() {
		return root.all().filter(node -> node.is("sequenceFlow"));
	}

	List<XmlNode> outgoing(XmlNode node) {
		return outgoing.get(node);
	}

	List<XmlNode> incoming(XmlNode node) {
		return incoming.get(node);
	}

	boolean knows(String id) {
		return byId.containsKey(id);
	}

	XmlNode byId(String id) {
		return byId.get(id);
	}

	/** Where a flow comes from or leads to; null where it hangs in the air. */
	XmlNode end(XmlNode flow, String attribute) {
		return byId.get(flow.get(attribute));
	}

	static boolean isNode(XmlNode node) {
		return node != null && NODES.contains(node.kind());
	}

	static boolean isRepeated(XmlNode node) {
		return node.child("multiInstanceLoopCharacteristics").isPresent();
	}
}
