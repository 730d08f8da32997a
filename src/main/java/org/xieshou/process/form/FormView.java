package org.xieshou.process.form;

import java.util.List;
import java.util.Map;

/** A form as a page draws it without script, with what was entered and what is wrong with it. */
public final class FormView {

	private final List<FieldView> fields;

	private final List<FormProblem> problems;

	private FormView(FormSchema schema, AnswerSheet sheet, List<FormProblem> problems) {
		this.problems = List.copyOf(problems);
		this.fields = FieldView.all(schema.components(), new FieldContext(sheet, this.problems, false, false));
	}

	/** A form just opened, filled with what the server gives. */
	public static FormView opened(FormSchema schema, Map<String, Object> serverData) {
		return new FormView(schema, AnswerSheet.of(schema, null, serverData), List.of());
	}

	/** A form shown again with what was posted (or kept as a draft) and what was wrong with it. */
	public static FormView again(FormSchema schema, Map<String, ?> raw, Map<String, Object> serverData,
			List<FormProblem> problems) {
		return new FormView(schema, AnswerSheet.of(schema, raw, serverData), problems);
	}

	public List<FieldView> fields() {
		return fields;
	}

	/** All problems, for the summary on top of the page. */
	public List<FormProblem> problems() {
		return problems;
	}

}
