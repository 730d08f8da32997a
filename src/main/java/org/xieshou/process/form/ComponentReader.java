package org.xieshou.process.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the components of a form file one by one against what each type may carry. */
final class ComponentReader {

	private static final int MOST_COMPONENTS = 300;

	private static final int DEEPEST = 5;

	private static final int MOST_ROWS = 200;

	private static final Pattern KEY = Pattern.compile("[a-zA-Z]\\w{0,63}");

	private final SchemaProblems problems;

	private final Set<String> ids = new HashSet<>();

	private int count;

	ComponentReader(SchemaProblems problems) {
		this.problems = problems;
	}

	List<Component> readAll(SchemaNode container, int depth) {
		List<SchemaNode> parts = container.parts("components");
		count += parts.size();
		if (count > MOST_COMPONENTS || depth > DEEPEST) {
			container.refuse("tooMany", MOST_COMPONENTS, DEEPEST);
			return List.of();
		}
		return parts.stream().map(part -> read(part, depth)).filter(Objects::nonNull).toList();
	}

	private Component read(SchemaNode part, int depth) {
		SchemaNode node = part.called(nameOf(part));
		String wireName = node.json().path("type").asString("");
		Optional<ComponentType> type = ComponentType.named(wireName);
		if (type.isEmpty()) {
			node.refuse("unknownType", wireName);
			return null;
		}
		return component(node, type.get(), depth);
	}

	/** The name an author would recognise: key or path, else id, else label, else position. */
	private String nameOf(SchemaNode part) {
		return List.of("key", "path", "id", "label").stream()
			.map(key -> part.json().path(key).asString(""))
			.filter(name -> !name.isBlank())
			.findFirst()
			.map(Texts::brief)
			.orElse(part.component() + "#" + count);
	}

	private Component component(SchemaNode node, ComponentType type, int depth) {
		node.allowOnly(type.properties());
		new DecorationReader(node, type).check(ids);
		Kind kind = kind(node, type);
		return new OptionalParts(node, type, kind).component(key(node, type), words(node, type), rows(node, type),
				type.isContainer() ? readAll(node, depth + 1) : List.of());
	}

	private String key(SchemaNode node, ComponentType type) {
		if (!type.isAnswer() && type != ComponentType.DYNAMICLIST) {
			return null;
		}
		String key = node.text(type.isAnswer() ? "key" : "path");
		if (key == null || !KEY.matcher(key).matches() || ConditionParser.isReserved(key)) {
			node.refuse("key");
			return node.component();
		}
		return key;
	}

	private Kind kind(SchemaNode node, ComponentType type) {
		String name = Optional.ofNullable(node.part("properties").text("kind")).orElse("plain");
		Kind kind = Kind.named(name).orElse(null);
		if (kind == null || !type.takes(kind)) {
			node.refuse("kind", name);
			return Kind.PLAIN;
		}
		return kind;
	}

	private Words words(SchemaNode node, ComponentType type) {
		String label = Optional.ofNullable(node.words("label")).orElseGet(() -> node.words("dateLabel"));
		if ((label == null || label.isBlank()) && (type.isAnswer() || type == ComponentType.DYNAMICLIST)) {
			node.refuse("label");
		}
		SchemaNode appearance = node.part("appearance");
		return new Words(label, node.words("description"), appearance.words("prefixAdorner"),
				appearance.words("suffixAdorner"), node.words("text"));
	}

	private RowLimits rows(SchemaNode node, ComponentType type) {
		if (type != ComponentType.DYNAMICLIST) {
			return RowLimits.NONE;
		}
		if (!node.flag("isRepeating", true)) {
			node.refuse("wrongType", "isRepeating");
		}
		SchemaNode own = node.part("properties");
		return new RowLimits(own.whole("minRows", MOST_ROWS, 0), own.whole("maxRows", MOST_ROWS, MOST_ROWS),
				node.whole("defaultRepetitions", MOST_ROWS, 1), node.flag("allowAddRemove", true));
	}

}
