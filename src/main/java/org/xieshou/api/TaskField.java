package org.xieshou.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.xieshou.process.form.FieldView;
import org.xieshou.process.form.FormOption;

/**
 * A field of a form.
 *
 * @param name under which the answer is sent; empty for text that only tells something
 * @param type such as {@code textfield}, {@code number}, {@code radio}, {@code file}, {@code group} or {@code dynamiclist}
 * @param readOnly whether it only tells something, or is not asked as the form stands now
 * @param value what stands in it
 * @param chosen the choices made, or the papers attached
 * @param fields what stands in a group
 * @param rows what stands in the rows of a list
 */
record TaskField(String name, String type, @Nullable String label, @Nullable String help, @Nullable String unit, @Nullable String text, boolean required,
		boolean readOnly, boolean hidden, String value, List<String> chosen, List<TaskOption> options, List<TaskField> fields, List<List<TaskField>> rows) {

	/** A choice: what is sent, and what people read. */
	record TaskOption(String value, String label) {

		static TaskOption of(FormOption option) {
			return new TaskOption(option.value(), option.label());
		}

	}

	static List<TaskField> all(List<FieldView> fields) {
		return fields.stream().map(TaskField::of).toList();
	}

	private static TaskField of(FieldView field) {
		var words = field.words();
		var answered = field.isAnswered();
		var rows = field.shape().equals("dynamiclist") ? field.rows().stream().map(TaskField::all).toList() : List.<List<TaskField>>of();
		return new TaskField(answered || !rows.isEmpty() ? field.name() : "", field.shape(), words.label(), words.help(), words.unit(), words.text(),
				answered && field.isRequired(), !answered || field.isTold(), field.isHidden(), answered ? field.value() : "",
				answered && isChoice(field) ? field.chosen() : List.of(), answered ? options(field) : List.of(), field.isGroup() ? all(field.fields()) : List.of(), rows);
	}

	private static boolean isChoice(FieldView field) {
		return field.shape().equals("file") || !field.options().isEmpty();
	}

	private static List<TaskOption> options(FieldView field) {
		return field.options().stream().map(TaskOption::of).toList();
	}

}
