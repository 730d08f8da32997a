package org.xieshou.process.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The answers to one level of a form, the form itself or one row of a list: what was posted, over what the server gives.
 * Nothing posted at all (null) means a form that was just opened.
 */
record AnswerSheet(List<Component> level, Map<String, ?> posted, Map<String, ?> given, AnswerSheet outer, String prefix,
		String labelPrefix) {

	static AnswerSheet of(FormSchema schema, Map<String, ?> posted, Map<String, ?> given) {
		return new AnswerSheet(schema.components(), posted, given, null, "", "");
	}

	String path(Component component) {
		return prefix + component.key();
	}

	String label(Component component) {
		return labelPrefix + component.words().label();
	}

	/** What the server gives for the whole form, choices included. */
	Map<String, ?> server() {
		return form().given;
	}

	boolean isInRow() {
		return outer != null;
	}

	boolean hides(Component component) {
		return component.hide() != null && component.hide().hides(this::value);
	}

	/** The answer that counts: the server's own where the official may not change it. */
	Reading reading(Component component) {
		return posted == null || component.isLocked() ? prefilled(component) : sent(component);
	}

	Reading sent(Component component) {
		return Typing.of(component).read(posted.get(component.key()));
	}

	boolean isSent(Component component) {
		return posted != null && posted.containsKey(component.key());
	}

	Reading prefilled(Component component) {
		Object own = given.get(component.key());
		Reading reading = own == null && component.initial() != null ? Reading.of(component.initial())
				: Typing.of(component).read(loosened(component, own));
		if (reading.isRefused() && component.isLocked()) {
			throw new IllegalArgumentException("The value given for the locked field " + path(component) + " does not fit it");
		}
		return reading;
	}

	/** The value as the input shows it again, however wrong it is; an input that was not there yet shows what the server gives. */
	Object shown(Component component) {
		if (posted != null && !component.isLocked() && (isSent(component) || !component.type().isWritten())) {
			return posted.get(component.key());
		}
		Object own = given.get(component.key());
		return own == null ? component.initial() : loosened(component, own);
	}

	/** The rows of a list, in order: none of the server's is missing where none can be added. Null where what was sent is no list of rows. */
	List<AnswerSheet> rows(Component list) {
		Object raw = posted == null ? given.get(list.key()) : posted.get(list.key());
		if (raw != null && (!(raw instanceof Collection<?> rows) || !rows.stream().allMatch(Map.class::isInstance))) {
			return null;
		}
		List<?> all = raw == null ? List.of() : List.copyOf((Collection<?>) raw);
		var count = Math.min(Math.max(all.size(), fixedRows(list)), list.rows().max() + 1);
		return IntStream.range(0, count).mapToObj(i -> row(list, i, i < all.size() ? all.get(i) : Map.of())).toList();
	}

	/** How many rows the server gives that are to be answered each. */
	private int fixedRows(Component list) {
		return !list.rows().growing() && given.get(list.key()) instanceof Collection<?> rows ? rows.size() : 0;
	}

	private AnswerSheet row(Component list, int index, Object posted) {
		return row(list, index, this.posted == null ? null : names(posted), names(given(list, index)));
	}

	/** A row to be filled in, with nothing in it but what the form file starts with. */
	AnswerSheet blankRow(Component list, int index) {
		return row(list, index, null, Map.of());
	}

	private AnswerSheet row(Component list, int index, Map<String, ?> posted, Map<String, ?> given) {
		return new AnswerSheet(list.children(), posted, given, this, path(list) + "[" + index + "].",
				label(list) + " " + (index + 1) + " · ");
	}

	boolean isBlank() {
		return keys().containsAll(posted.keySet()) && Component.keyed(level).allMatch(this::isUntouched);
	}

	Set<String> keys() {
		return Component.keyed(level).map(Component::key).collect(Collectors.toSet());
	}

	private boolean isUntouched(Component component) {
		Reading sent = sent(component);
		return sent.isBlank() || component.initial() != null && sent.says(component.initial());
	}

	private Object given(Component list, int index) {
		return given.get(list.key()) instanceof List<?> rows && index < rows.size() ? rows.get(index) : Map.of();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ?> names(Object row) {
		return row instanceof Map<?, ?> map ? (Map<String, ?>) map : Map.of();
	}

	/** What a condition sees under a name: an answer of its own row if it says so, else of the form, else the server's. */
	private Object value(String name) {
		boolean here = name.startsWith(Comparison.SAME_LEVEL);
		return (here ? this : form()).compared(here ? name.substring(Comparison.SAME_LEVEL.length()) : name);
	}

	private AnswerSheet form() {
		return outer == null ? this : outer.form();
	}

	private Object compared(String name) {
		return Component.keyed(level)
			.filter(component -> component.isAnswer() && component.key().equals(name))
			.findFirst()
			.map(component -> Compared.answer(component, reading(component).value()))
			.orElseGet(() -> Compared.given(given.get(name)))
			.value();
	}

	private static Object loosened(Component component, Object given) {
		boolean textual = !component.type().isMany() && component.type() != ComponentType.CHECKBOX && component.kind() != Kind.FILE
				&& component.type() != ComponentType.NUMBER;
		return given != null && textual && !(given instanceof Collection || given instanceof Map) ? given.toString() : given;
	}

}
