package org.xieshou.process.form;

import java.util.List;

/**
 * One thing wrong with an answer or with a form file, said through a message whose first argument names the field.
 *
 * @param field the key of the field, or the component's name in a form file
 * @param path where the answer stands, such as {@code lines[0].amount}; also the name of its input
 */
public record FormProblem(String field, String path, String messageKey, List<String> args) {

	static final String ANSWER = "form.problem.";

	static final String SCHEMA = "form.schema.";

	/** The rule that was broken, such as {@code required}. */
	public String rule() {
		return messageKey.substring(messageKey.lastIndexOf('.') + 1);
	}

	/** The id of the field on the page, for a link that leads there. */
	public String anchor() {
		return anchor(path);
	}

	static String anchor(String path) {
		return "field-" + path.replaceAll("[\\[\\].]+", "-");
	}

	/** The arguments as a message source takes them. */
	public Object[] arguments() {
		return args.toArray();
	}

}
