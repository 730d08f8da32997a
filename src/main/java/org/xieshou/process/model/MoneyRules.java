package org.xieshou.process.model;

import static org.xieshou.process.model.MoneyStep.call;
import static org.xieshou.process.model.MoneyStep.form;

import java.util.List;
import java.util.Set;

/**
 * The order of steps no diagram may draw around (invariant 2): on every path, application, inspection and release order come
 * before the money leaves, and public notice and the leading group's decision before the approval counts.
 */
class MoneyRules implements DiagramRule {

	static final List<MoneyRule> RULES = List.of(
			new MoneyRule("releaseInstalment", List.of(
					List.of(form("payment-application")),
					List.of(form("progress-inspection"), form("joint-acceptance")),
					List.of(form("release-funds"))), true),
			new MoneyRule("recordApproval", List.of(
					List.of(form("leading-group-decision")),
					List.of(call("public-notice"))), false));

	private final List<MoneyRule> rules;

	MoneyRules() {
		this(RULES);
	}

	MoneyRules(List<MoneyRule> rules) {
		this.rules = rules;
	}

	@Override
	public void check(Diagram diagram, Problems problems) {
		rules.forEach(rule -> check(diagram, rule, problems));
	}

	private void check(Diagram diagram, MoneyRule rule, Problems problems) {
		var actions = diagram.nodes("serviceTask").filter(task -> ActionRule.actionOf(task).equals(rule.action())).toList();
		if (actions.isEmpty()) {
			return;
		}
		for (var step : rule.steps()) {
			var around = without(diagram, step).fromStart();
			var again = rule.eachTime() ? without(diagram, step).after(actions) : Set.<XmlNode>of();
			actions.stream().filter(around::contains).forEach(action -> report(action, "money.bypass", step, problems));
			actions.stream().filter(again::contains).filter(action -> !around.contains(action))
				.forEach(action -> report(action, "money.again", step, problems));
		}
	}

	private Walk without(Diagram diagram, List<MoneyStep> steps) {
		return new Walk(diagram, node -> steps.stream().anyMatch(step -> step.isTakenBy(node)));
	}

	private void report(XmlNode action, String key, List<MoneyStep> steps, Problems problems) {
		problems.add(action, "camunda:delegateExpression", key, String.join(" / ", steps.stream().map(MoneyStep::value).toList()));
	}
}
