package org.xieshou.process.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One answer on record as people read it.
 *
 * @param label the field's label in the form of that time, or the key where the form does not know it
 * @param text the answer in words; a yes or no as {@code true} or {@code false}, papers as their ids
 * @param shape {@code text}, {@code flag}, {@code file}, {@code money} or {@code rows}
 * @param rows the rows of a list
 */
public record AnsweredField(String label, String text, String shape, List<List<AnsweredField>> rows) {

	/** Answers that no form asked for, under what their keys are called. */
	public static List<AnsweredField> unlabelled(Map<String, ?> answers, UnaryOperator<String> called) {
		return all(List.of(), answers).stream()
			.map(answer -> new AnsweredField(called.apply(answer.label()), answer.text(), answer.shape(), answer.rows()))
			.toList();
	}

	static List<AnsweredField> all(List<Component> components, Map<String, ?> answers) {
		var known = Component.keyed(components).filter(field -> isGiven(answers.get(field.key())));
		var keys = Component.keyed(components).map(Component::key).collect(Collectors.toSet());
		var unknown = answers.entrySet().stream().filter(entry -> !keys.contains(entry.getKey()) && isGiven(entry.getValue()));
		return Stream.concat(known.map(field -> of(field, answers.get(field.key()))),
				unknown.map(entry -> new AnsweredField(entry.getKey(), plain(entry.getValue()), "text", List.of()))).toList();
	}

	private static boolean isGiven(Object value) {
		return value != null && !"".equals(value) && !List.of().equals(value);
	}

	private static AnsweredField of(Component field, Object value) {
		if (field.isList() && value instanceof Collection<?> rows) {
			return new AnsweredField(field.words().label(), "", "rows", rows.stream().map(row -> row(field, row)).toList());
		}
		return new AnsweredField(field.words().label(), text(field, value), shape(field), List.of());
	}

	@SuppressWarnings("unchecked")
	private static List<AnsweredField> row(Component list, Object row) {
		return row instanceof Map<?, ?> map ? all(list.children(), (Map<String, ?>) map) : List.of();
	}

	private static String shape(Component field) {
		if (field.kind() == Kind.FILE) {
			return "file";
		}
		if (field.type() == ComponentType.CHECKBOX) {
			return "flag";
		}
		if (field.kind() == Kind.MONEY) {
			return "money";
		}
		return "text";
	}

	private static String text(Component field, Object value) {
		var values = value instanceof Collection<?> many ? many : List.of(value);
		return values.stream().map(one -> word(field, one)).collect(Collectors.joining("、")) + unit(field);
	}

	private static String word(Component field, Object value) {
		return field.options().listed().stream()
			.filter(option -> option.value().equals(value.toString()))
			.map(FormOption::label)
			.findFirst()
			.orElseGet(() -> plain(value));
	}

	private static String plain(Object value) {
		if (value instanceof Collection<?> many) {
			return many.stream().map(AnsweredField::plain).collect(Collectors.joining("、"));
		}
		return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
	}

	private static String unit(Component field) {
		return field.words().unit() == null ? "" : " " + field.words().unit();
	}

}
