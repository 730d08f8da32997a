package org.xieshou.process.model;

import java.util.stream.Stream;

/** A called process works on the same project: it is handed the business key and the project. */
class CallRule implements DiagramRule {

	@Override
	public void check(Diagram diagram, Problems problems) {
		diagram.nodes("callActivity").forEach(call -> check(call, problems));
	}

	private void check(XmlNode call, Problems problems) {
		if (!call.has("calledElement")) {
			problems.add(call, "calledElement", "call.missing");
		}
		if (handed(call).noneMatch(in -> in.get("businessKey").equals(Expressions.BUSINESS_KEY))) {
			problems.add(call, "camunda:in businessKey", "call.businessKey", Expressions.BUSINESS_KEY);
		}
		if (handed(call).noneMatch(in -> in.get("source").equals("project") && in.get("target").equals("project"))) {
			problems.add(call, "camunda:in project", "call.project");
		}
	}

	private Stream<XmlNode> handed(XmlNode call) {
		return call.children("extensionElements").flatMap(extension -> extension.children("camunda:in"));
	}
}
