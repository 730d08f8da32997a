package org.xieshou.process.model;

import java.util.List;

/** An event that waits says for what: exactly one time or one named message; an event that acts needs no engine's internals. */
class EventRule implements DiagramRule {

	private static final List<String> DEFINITIONS = List.of("timerEventDefinition", "messageEventDefinition",
			"errorEventDefinition", "escalationEventDefinition", "terminateEventDefinition");

	@Override
	public void check(Diagram diagram, Problems problems) {
		diagram.nodes("intermediateCatchEvent", "boundaryEvent").forEach(event -> waits(event, problems));
		diagram.nodes("endEvent", "intermediateThrowEvent").forEach(event -> acts(event, problems));
		diagram.root().all().filter(node -> node.is("messageEventDefinition", "receiveTask"))
			.filter(node -> !node.has("messageRef"))
			.forEach(node -> problems.add(node, "messageRef", "message.missing"));
		diagram.root().all().filter(node -> node.is("timerEventDefinition")).forEach(timer -> timer(timer, problems));
	}

	private void waits(XmlNode event, Problems problems) {
		long definitions = event.children().stream().filter(child -> DEFINITIONS.contains(child.kind())).count();
		if (definitions != 1) {
			problems.add(event, "eventDefinition", "event.one");
		}
	}

	private void acts(XmlNode event, Problems problems) {
		event.children().stream().filter(child -> child.is("timerEventDefinition", "messageEventDefinition"))
			.forEach(child -> problems.add(event, child.kind(), "event.noThrow"));
	}

	private void timer(XmlNode timer, Problems problems) {
		var times = timer.children().stream().filter(child -> child.is("timeDuration", "timeDate", "timeCycle")).toList();
		if (times.size() != 1 || times.get(0).trimmedText().isEmpty()) {
			problems.add(timer, "timerEventDefinition", "timer.missing");
		}
	}
}
