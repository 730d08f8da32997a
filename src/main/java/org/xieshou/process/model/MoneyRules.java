package org.xieshou.process.model;

import static org.xieshou.process.model.MoneyRule.before;
import static org.xieshou.process.model.MoneyStep.call;
import static org.xieshou.process.model.MoneyStep.form;
import static org.xieshou.process.model.MoneyStep.formAnew;

import java.util.List;
import java.util.Set;

/**
 * The order of steps no diagram may draw around (invariants 2 and 3): on every path, application, inspection, settlement and
 * release order come before the money leaves, and public notice and the leading group's decision before the approval counts.
 */
class MoneyRules implements DiagramRule {

	static final List<MoneyRule> RULES = List.of(
			before("releaseInstalment", form("payment-application", "completion-report"),
					form("progress-inspection", "joint-acceptance"), form("payment-settlement", "final-settlement"),
					formAnew("release-funds")),
			before("releaseRetention", form("warranty-inspection"), formAnew("release-funds")),
			before("recordApproval", call("public-notice"), form("leading-group-decision")),
			before("applyChange", form("change-decision")));

	@Override
	public void check(Diagram diagram, Problems problems) {
		RULES.forEach(rule -> check(diagram, rule, problems));
	}

	private void check(Diagram diagram, MoneyRule rule, Problems problems) {
		var actions = diagram.nodes("serviceTask").filter(task -> ActionRule.actionOf(task).equals(rule.action())).toList();
		if (!actions.isEmpty()) {
			rule.steps().forEach(step -> check(diagram, actions, step, problems));
		}
	}

	private void check(Diagram diagram, List<XmlNode> actions, MoneyStep step, Problems problems) {
		var around = new Walk(diagram, step::isTakenBy).fromStart();
		var again = step.anew() ? new Walk(diagram, step::isTakenBy).after(actions) : Set.<XmlNode>of();
		for (var action : actions) {
			if (around.contains(action)) {
				problems.add(action, "camunda:delegateExpression", "money.bypass", step.toString());
			}
			else if (again.contains(action)) {
				problems.add(action, "camunda:delegateExpression", "money.again", step.toString());
			}
		}
	}
}
