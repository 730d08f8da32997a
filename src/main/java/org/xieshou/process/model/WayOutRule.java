package org.xieshou.process.model;

import java.util.List;
import java.util.Set;

/** No step is out of reach, and from every step a case can come to an end. */
class WayOutRule implements DiagramRule {

	@Override
	public void check(Diagram diagram, Problems problems) {
		var reached = new Walk(diagram, node -> false).fromStart();
		diagram.nodes().forEach(node -> check(diagram, node, reached, problems));
	}

	private void check(Diagram diagram, XmlNode node, Set<XmlNode> reached, Problems problems) {
		if (!reached.contains(node)) {
			problems.add(node, "incoming", "way.in");
		}
		if (node.is("endEvent")) {
			return;
		}
		if (diagram.outgoing(node).isEmpty() && !node.get("triggeredByEvent").equals("true")) {
			problems.add(node, "outgoing", "way.out");
		}
		else if (!comesToAnEnd(diagram, node)) {
			problems.add(node, "outgoing", "way.end");
		}
	}

	private boolean comesToAnEnd(Diagram diagram, XmlNode node) {
		if (node.get("triggeredByEvent").equals("true")) {
			return true;
		}
		return new Walk(diagram, other -> false).after(List.of(node)).stream()
			.anyMatch(other -> other.is("endEvent") && other.parent() == node.parent());
	}
}
