package org.xieshou.process.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields a changed form no longer asks, though the domain reads them. */
final class LostFields {

	private LostFields() {
	}

	static List<FormProblem> of(String within, List<Component> earlier, List<Component> now) {
		var kept = Component.keyed(now).collect(Collectors.toMap(Component::key, Function.identity(), (one, other) -> one));
		return Component.keyed(earlier).flatMap(field -> lost(within, field, kept)).toList();
	}

	private static Stream<FormProblem> lost(String within, Component field, Map<String, Component> kept) {
		var path = within + field.key();
		var now = kept.get(field.key());
		if (now == null) {
			return Stream.of(problem(path, "fieldLost"));
		}
		if (now.isList() != field.isList() || now.type().isMany() != field.type().isMany() || now.kind() != field.kind()
				|| kindOfValue(now) != kindOfValue(field)) {
			return Stream.of(problem(path, "fieldKind"));
		}
		return of(path + ".", field.children(), now.children()).stream();
	}

	/** Types that give the same kind of value may replace each other, such as a choice by buttons and one from a list. */
	private static ComponentType kindOfValue(Component field) {
		return switch (field.type()) {
			case NUMBER, CHECKBOX, DATETIME -> field.type();
			default -> ComponentType.TEXTFIELD;
		};
	}

	private static FormProblem problem(String path, String rule) {
		return new FormProblem(path, path, FormProblem.SCHEMA + rule, List.of(path));
	}

}
