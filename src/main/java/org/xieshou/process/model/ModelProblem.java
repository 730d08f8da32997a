package org.xieshou.process.model;

import java.util.List;
import java.util.stream.Stream;

/** One fault of a diagram or table, told so that an administrator can mend it: which element, which attribute, what to do. */
public record ModelProblem(String elementId, String elementName, String attribute, String messageKey, List<Object> args) {

	/** What the message is filled with: the element as the administrator sees it, the attribute, then the particulars. */
	public Object[] messageArguments() {
		return Stream.concat(Stream.of(element(), attribute), args.stream()).toArray();
	}

	private String element() {
		return elementName.isBlank() ? elementId : elementName + " (" + elementId + ")";
	}
}
