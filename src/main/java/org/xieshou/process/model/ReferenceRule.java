package org.xieshou.process.model;

import java.util.List;
import java.util.Map;

/** Every id stands once, and every reference leads to something of the right sort. */
class ReferenceRule implements DiagramRule {

	private static final Map<String, List<String>> REFERENCES = Map.of("messageRef", List.of("message"),
			"errorRef", List.of("error"), "escalationRef", List.of("escalation"), "default", List.of("sequenceFlow"), "processRef", List.of("process"));

	@Override
	public void check(Diagram diagram, Problems problems) {
		new TwiceRule().check(diagram.root(), problems);
		diagram.root().all().forEach(node -> REFERENCES
			.forEach((attribute, kinds) -> reference(diagram, node, attribute, kinds, problems)));
		diagram.flows().forEach(flow -> flow(diagram, flow, problems));
		diagram.nodes("boundaryEvent").forEach(event -> attached(diagram, event, problems));
	}

	private void reference(Diagram diagram, XmlNode node, String attribute, List<String> kinds, Problems problems) {
		if (node.has(attribute)) {
			var target = diagram.byId(node.get(attribute));
			if (target == null || !kinds.contains(target.kind())) {
				problems.add(node, attribute, "reference.missing", node.get(attribute));
			}
		}
	}

	/** A flow stays within its own process or sub-process, as the engine demands. */
	private void flow(Diagram diagram, XmlNode flow, Problems problems) {
		for (var attribute : List.of("sourceRef", "targetRef")) {
			var end = diagram.end(flow, attribute);
			if (!Diagram.isNode(end) || end.parent() != flow.parent()) {
				problems.add(flow, attribute, "reference.missing", flow.get(attribute));
			}
		}
	}

	private void attached(Diagram diagram, XmlNode event, Problems problems) {
		var host = diagram.byId(event.get("attachedToRef"));
		if (!Diagram.isNode(host) || host.parent() != event.parent()) {
			problems.add(event, "attachedToRef", "reference.missing", event.get("attachedToRef"));
		}
	}
}
