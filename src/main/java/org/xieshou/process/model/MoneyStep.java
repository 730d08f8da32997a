package org.xieshou.process.model;

/** A step that vouches for the money: a form an official completes, or a process that is called. */
record MoneyStep(String attribute, String value) {

	static MoneyStep form(String id) {
		return new MoneyStep("camunda:formRef", id);
	}

	static MoneyStep call(String process) {
		return new MoneyStep("calledElement", process);
	}

	/** A repeated step does not vouch: it may have no instance at all. */
	boolean isTakenBy(XmlNode node) {
		return node.is("userTask", "callActivity") && node.get(attribute).equals(value) && !Diagram.isRepeated(node);
	}
}
