package org.xieshou.process.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was found wrong with answers so far; a flood of mistakes is cut off. */
final class AnswerProblems {

	private static final int MOST = 100;

	private final List<FormProblem> found = new ArrayList<>();

	void add(AnswerSheet sheet, Component component, String rule, Object... details) {
		add(component.key(), sheet.path(component), sheet.label(component), rule, details);
	}

	void add(AnswerSheet sheet, Component component, Reading refused) {
		add(sheet, component, refused.refused(), refused.details().toArray());
	}

	void unknown(AnswerSheet sheet, Object key) {
		String name = Texts.brief(String.valueOf(key));
		add(name, sheet.prefix() + name, name, "unknown");
	}

	void tooMany() {
		add("", "", "", "tooMany");
	}

	List<FormProblem> all() {
		return found;
	}

	private void add(String field, String path, String label, String rule, Object... details) {
		if (found.size() < MOST) {
			List<String> args = Stream.concat(Stream.of(label), Stream.of(details).map(String::valueOf)).toList();
			found.add(new FormProblem(field, path, FormProblem.ANSWER + rule, args));
		}
	}

}
