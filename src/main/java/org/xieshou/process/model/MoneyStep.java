package org.xieshou.process.model;

import java.util.List;

/**
 * A step that vouches for an action: one of these forms completed by an official, or one of these processes called.
 *
 * @param anew it must be taken again before the action is taken again
 */
record MoneyStep(String attribute, List<String> anyOf, boolean anew) {

	static MoneyStep form(String... ids) {
		return new MoneyStep("camunda:formRef", List.of(ids), false);
	}

	static MoneyStep formAnew(String id) {
		return new MoneyStep("camunda:formRef", List.of(id), true);
	}

	static MoneyStep call(String process) {
		return new MoneyStep("calledElement", List.of(process), false);
	}

	boolean isTakenBy(XmlNode node) {
		return node.is("userTask", "callActivity") && anyOf.contains(node.get(attribute)) && surelyHappens(node);
	}

	/** A step for each of many may have none to happen for, unless a question, and not the diagram, says who they are. */
	private static boolean surelyHappens(XmlNode node) {
		return node.children("multiInstanceLoopCharacteristics").allMatch(many -> many.get("camunda:collection").contains("("));
	}

	@Override
	public String toString() {
		return String.join(" / ", anyOf);
	}
}
