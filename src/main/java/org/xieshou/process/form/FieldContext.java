package org.xieshou.process.form;

import java.util.List;

/** Where a field is drawn: on which sheet, with which problems, and whether what surrounds it hides or can be hidden. */
record FieldContext(AnswerSheet sheet, List<FormProblem> problems, boolean hidden, boolean conditional) {

	FieldContext within(Component component) {
		return new FieldContext(sheet, problems, hidden || sheet.hides(component), conditional || component.hide() != null);
	}

	FieldContext on(AnswerSheet row) {
		return new FieldContext(row, problems, hidden, conditional);
	}

	List<FormProblem> problemsOf(Component component) {
		return problems.stream().filter(problem -> problem.path().equals(sheet.path(component))).toList();
	}

}
