package org.xieshou.process.model;

/** A task tells the official what to do, on which form, and which offices may take it. */
class UserTaskRule implements DiagramRule {

	@Override
	public void check(Diagram diagram, Problems problems) {
		diagram.nodes("userTask").forEach(task -> check(task, problems));
		diagram.nodes("startEvent").filter(start -> start.has("camunda:formRef")).forEach(start -> binding(start, problems));
	}

	private void check(XmlNode task, Problems problems) {
		if (task.child("documentation").map(XmlNode::trimmedText).orElse("").isEmpty()) {
			problems.add(task, "documentation", "task.documentation");
		}
		if (!task.has("camunda:candidateGroups")) {
			problems.add(task, "camunda:candidateGroups", "task.offices");
		}
		if (task.has("camunda:formRef")) {
			binding(task, problems);
		}
		else {
			problems.add(task, "camunda:formRef", "task.form");
		}
	}

	private void binding(XmlNode task, Problems problems) {
		if (!task.has("camunda:formRefBinding")) {
			problems.add(task, "camunda:formRefBinding", "task.binding");
		}
	}
}
