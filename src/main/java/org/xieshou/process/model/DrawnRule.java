package org.xieshou.process.model;

import java.util.Set;
import java.util.stream.Collectors;

/** Every step and flow is drawn: whoever agrees to a diagram agrees to what they see. */
class DrawnRule implements DiagramRule {

	@Override
	public void check(Diagram diagram, Problems problems) {
		var shapes = drawn(diagram, "bpmndi:BPMNShape");
		var edges = drawn(diagram, "bpmndi:BPMNEdge");
		diagram.nodes().stream().filter(node -> !shapes.contains(node.id()))
			.forEach(node -> problems.add(node, "BPMNShape", "drawn.missing"));
		diagram.flows().filter(flow -> !edges.contains(flow.id()))
			.forEach(flow -> problems.add(flow, "BPMNEdge", "drawn.missing"));
	}

	private Set<String> drawn(Diagram diagram, String kind) {
		return diagram.root().all().filter(node -> node.is(kind)).map(node -> node.get("bpmnElement")).collect(Collectors.toSet());
	}
}
