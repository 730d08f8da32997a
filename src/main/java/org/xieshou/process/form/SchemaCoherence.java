package org.xieshou.process.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks what the components of a form say about each other: no key twice, conditions that browser and server read alike. */
final class SchemaCoherence {

	private final SchemaProblems problems;

	SchemaCoherence(SchemaProblems problems) {
		this.problems = problems;
	}

	void check(List<Component> components) {
		Map<String, Source> form = new HashMap<>();
		collect(components, List.of(), form);
		conditions(components, new Scope(form, form), List.of());
	}

	private void collect(List<Component> components, List<Component> conditional, Map<String, Source> sources) {
		for (Component component : components) {
			List<Component> inside = with(conditional, component);
			if (!component.isKeyed()) {
				collect(component.children(), inside, sources);
			}
			else if (sources.put(component.key(), new Source(component, inside)) != null) {
				problems.add(component.key(), "duplicate", component.key());
			}
		}
	}

	private void conditions(List<Component> components, Scope scope, List<Component> conditional) {
		for (Component component : components) {
			List<Component> inside = with(conditional, component);
			if (component.hide() != null) {
				component.hide().comparisons().forEach(c -> comparison(component, c, scope.source(c.name()), conditional));
			}
			if (component.isList()) {
				nested(component, scope, inside);
			}
			else {
				conditions(component.children(), scope, inside);
			}
		}
	}

	private void nested(Component list, Scope scope, List<Component> inside) {
		if (list.rows().min() > list.rows().max() || Component.keyed(list.children()).anyMatch(Component::isList)) {
			problems.add(list.key(), "rows");
		}
		Map<String, Source> row = new HashMap<>();
		collect(list.children(), inside, row);
		conditions(list.children(), new Scope(scope.form(), row), inside);
	}

	private void comparison(Component hidden, Comparison comparison, Source source, List<Component> enclosing) {
		if (source == null) {
			return;
		}
		if (!enclosing.containsAll(source.conditional())) {
			problems.add(nameOf(hidden), "conditionOnHidden", comparison.name());
		}
		if (!fits(source.component(), comparison)) {
			problems.add(nameOf(hidden), "conditionType", comparison.name());
		}
	}

	private static boolean fits(Component source, Comparison comparison) {
		Object constant = comparison.constant();
		if (source.type() == ComponentType.NUMBER) {
			return constant instanceof BigDecimal || constant == null && !comparison.isOrdering();
		}
		if (comparison.isOrdering() || source.isList() || source.type().isMany()) {
			return false;
		}
		return source.type() == ComponentType.CHECKBOX ? constant instanceof Boolean
				: constant == null || constant instanceof String && source.type() != ComponentType.DATETIME;
	}

	private static List<Component> with(List<Component> conditional, Component component) {
		if (component.hide() == null) {
			return conditional;
		}
		List<Component> more = new ArrayList<>(conditional);
		more.add(component);
		return more;
	}

	private static String nameOf(Component component) {
		return component.key() != null ? component.key() : String.valueOf(component.words().label());
	}

	/** A field a condition may look at, and the conditional components it stands in. */
	private record Source(Component component, List<Component> conditional) {
	}

	/** The names a condition can mean: those of the form, and after {@code this.} those of its own row. */
	private record Scope(Map<String, Source> form, Map<String, Source> here) {

		Source source(String name) {
			return name.startsWith(Comparison.SAME_LEVEL) ? here.get(name.substring(Comparison.SAME_LEVEL.length())) : form.get(name);
		}

	}

}
