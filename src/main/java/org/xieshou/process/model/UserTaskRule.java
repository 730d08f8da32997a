package org.xieshou.process.model;

/** A task tells the official what to do, on which form, and which offices may take it. */
class UserTaskRule implements DiagramRule {

	@Override
	public void check(Diagram diagram, Problems problems) {
		diagram.nodes("userTask").forEach(task -> check(task, problems));
	}

	private void check(XmlNode task, Problems problems) {
		if (task.child("documentation").map(XmlNode::trimmedText).orElse("").isEmpty()) {
			problems.add(task, "documentation", "task.documentation");
		}
		if (!task.has("camunda:candidateGroups")) {
			problems.add(task, "camunda:candidateGroups", "task.offices");
		}
		if (!task.has("camunda:formRef")) {
			problems.add(task, "camunda:formRef", "task.form");
		}
	}
}
