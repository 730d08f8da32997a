package org.xieshou.process.model;

import java.util.Map;

/** What a step refers to is bound to the release it was drawn in, so that no later change reaches into a running case. */
class BindingRule implements DiagramRule {

	private static final Map<String, String> BINDINGS = Map.of("camunda:formRef", "camunda:formRefBinding",
			"calledElement", "camunda:calledElementBinding", "camunda:decisionRef", "camunda:decisionRefBinding");

	@Override
	public void check(Diagram diagram, Problems problems) {
		diagram.nodes().forEach(node -> BINDINGS.forEach((reference, binding) -> {
			if (node.has(reference) && !node.has(binding)) {
				problems.add(node, binding, "binding.missing");
			}
		}));
	}
}
