package org.xieshou.process.model;

/** A service task takes one action; where the engine may repeat it, or money moves, the action must bear that. */
class ActionRule implements DiagramRule {

	private static final String DELEGATE = "camunda:delegateExpression";

	private final Vocabulary vocabulary;

	ActionRule(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	@Override
	public void check(Diagram diagram, Problems problems) {
		diagram.nodes("serviceTask").forEach(task -> {
			var action = vocabulary.actions().get(actionOf(task));
			if (!task.has(DELEGATE)) {
				problems.add(task, DELEGATE, "action.missing");
			}
			else if (action != null) {
				check(task, action, problems);
			}
		});
		diagram.nodes("businessRuleTask").filter(task -> !task.has("camunda:decisionRef"))
			.forEach(task -> problems.add(task, "camunda:decisionRef", "table.missing"));
	}

	private void check(XmlNode task, ActionTerm action, Problems problems) {
		boolean retried = task.get("camunda:asyncBefore").equals("true");
		if (action.movesMoney() && !retried) {
			problems.add(task, "camunda:asyncBefore", "action.async", action.name());
		}
		if (action.movesMoney() && Diagram.isRepeated(task)) {
			problems.add(task, "multiInstanceLoopCharacteristics", "action.repeated", action.name());
		}
		if (retried && !action.idempotent()) {
			problems.add(task, "camunda:asyncBefore", "action.notIdempotent", action.name());
		}
	}

	/** The name inside <code>${name}</code>, or nothing of sense. */
	static String actionOf(XmlNode task) {
		return task.get(DELEGATE).replaceAll("[${}]", "");
	}
}
