package org.xieshou.process.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which steps a case can reach, when some steps are never completed. A step left by a boundary event counts as not completed.
 * A joining gateway lets any of its flows pass: the engine counts arrivals, not the flows they came by.
 */
class Walk {

	private final Diagram diagram;
	private final Predicate<XmlNode> neverCompleted;
	private final Set<XmlNode> reached = new HashSet<>();
	private final Set<XmlNode> completed = new HashSet<>();

	Walk(Diagram diagram, Predicate<XmlNode> neverCompleted) {
		this.diagram = diagram;
		this.neverCompleted = neverCompleted;
	}

	Set<XmlNode> fromStart() {
		diagram.processes().forEach(this::enter);
		return spread();
	}

	/** What comes after these steps were completed once. */
	Set<XmlNode> after(List<XmlNode> steps) {
		completed.addAll(steps);
		return spread();
	}

	private Set<XmlNode> spread() {
		int before;
		do {
			before = reached.size() + completed.size();
			diagram.nodes().forEach(this::step);
		}
		while (reached.size() + completed.size() > before);
		return reached;
	}

	private void step(XmlNode node) {
		if (isReached(node)) {
			reached.add(node);
			if (node.is("subProcess")) {
				enter(node);
			}
			else if (!neverCompleted.test(node)) {
				completed.add(node);
			}
		}
		if (node.is("subProcess") && (reached.contains(node) && Diagram.isRepeated(node) || hasEnded(node))) {
			completed.add(node);
		}
	}

	private boolean isReached(XmlNode node) {
		if (reached.contains(node)) {
			return true;
		}
		if (node.is("boundaryEvent")) {
			return reached.contains(diagram.byId(node.get("attachedToRef")));
		}
		return diagram.incoming(node).stream().anyMatch(flow -> completed.contains(diagram.end(flow, "sourceRef")));
	}

	private boolean hasEnded(XmlNode subProcess) {
		return subProcess.children().stream().filter(Diagram::isNode)
			.anyMatch(inner -> completed.contains(inner) && diagram.outgoing(inner).isEmpty());
	}

	/** A process or sub-process begins at its start events, and at any time at its event sub-processes. */
	private void enter(XmlNode scope) {
		scope.children().stream()
			.filter(inner -> inner.is("startEvent") || inner.get("triggeredByEvent").equals("true"))
			.forEach(reached::add);
	}
}
