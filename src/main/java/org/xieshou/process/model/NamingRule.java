package org.xieshou.process.model;

import java.util.regex.Pattern;

/** Every step has a chosen id and a spoken name, for they stand in records that outlive the diagram. */
class NamingRule implements DiagramRule {

	private static final Pattern GENERATED = Pattern.compile("[A-Z][A-Za-z]*_[01][0-9a-z]{6}");

	@Override
	public void check(Diagram diagram, Problems problems) {
		diagram.processes().forEach(process -> named(process, problems));
		diagram.nodes().forEach(node -> named(node, problems));
		diagram.root().children("message").forEach(message -> named(message, problems));
	}

	private void named(XmlNode node, Problems problems) {
		if (!node.has("id")) {
			problems.add(node, "id", "id.missing");
		}
		else if (GENERATED.matcher(node.id()).matches()) {
			problems.add(node, "id", "id.generated", node.id());
		}
		if (!node.has("name")) {
			problems.add(node, "name", "name.missing");
		}
	}
}
