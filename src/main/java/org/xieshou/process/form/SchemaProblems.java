package org.xieshou.process.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was found wrong in a form file so far, each under the name of its component. */
final class SchemaProblems {

	private static final int MOST = 50;

	private final List<FormProblem> found = new ArrayList<>();

	void add(String component, String rule, Object... details) {
		if (found.size() < MOST) {
			var args = Stream.concat(Stream.of(component), Stream.of(details)).map(detail -> Texts.brief(detail.toString()));
			found.add(new FormProblem(component, component, FormProblem.SCHEMA + rule, args.toList()));
		}
	}

	void refuseIfAny() {
		if (!found.isEmpty()) {
			throw new MalformedForm(found);
		}
	}

}
