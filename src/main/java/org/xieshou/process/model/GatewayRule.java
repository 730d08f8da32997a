package org.xieshou.process.model;

/** A choice is a gateway that asks: every answer has a name and a condition, and one of them is the default. */
class GatewayRule implements DiagramRule {

	@Override
	public void check(Diagram diagram, Problems problems) {
		diagram.nodes().stream().filter(node -> diagram.outgoing(node).size() > 1).forEach(node -> split(diagram, node, problems));
		diagram.flows().filter(flow -> flow.child("conditionExpression").isPresent()).forEach(flow -> conditional(diagram, flow, problems));
		diagram.nodes().stream().filter(node -> node.has("default")).forEach(node -> ownDefault(diagram, node, problems));
	}

	private void split(Diagram diagram, XmlNode node, Problems problems) {
		if (node.is("parallelGateway", "eventBasedGateway")) {
			return;
		}
		if (!node.is("exclusiveGateway", "inclusiveGateway")) {
			problems.add(node, "outgoing", "gateway.implicit");
			return;
		}
		if (!node.has("default")) {
			problems.add(node, "default", "gateway.default");
		}
		diagram.outgoing(node).forEach(flow -> answer(node, flow, problems));
	}

	private void answer(XmlNode gateway, XmlNode flow, Problems problems) {
		if (!flow.has("name")) {
			problems.add(flow, "name", "gateway.answer", gateway.get("name"));
		}
		boolean otherwise = flow.id().equals(gateway.get("default"));
		if (otherwise == flow.child("conditionExpression").isPresent()) {
			problems.add(flow, "conditionExpression", otherwise ? "gateway.defaultCondition" : "gateway.condition", gateway.get("name"));
		}
	}

	private void conditional(Diagram diagram, XmlNode flow, Problems problems) {
		var source = diagram.end(flow, "sourceRef");
		if (source != null && !source.is("exclusiveGateway", "inclusiveGateway")) {
			problems.add(flow, "conditionExpression", "gateway.implicit");
		}
		if (flow.child("conditionExpression").map(XmlNode::trimmedText).orElse("").isEmpty()) {
			problems.add(flow, "conditionExpression", "gateway.condition", "");
		}
	}

	private void ownDefault(Diagram diagram, XmlNode gateway, Problems problems) {
		if (diagram.outgoing(gateway).stream().noneMatch(flow -> flow.id().equals(gateway.get("default")))) {
			problems.add(gateway, "default", "reference.missing", gateway.get("default"));
		}
	}
}
