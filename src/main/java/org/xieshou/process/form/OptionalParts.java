package org.xieshou.process.form;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a component may leave out: its rules, choices, default and the condition under which it hides. */
record OptionalParts(SchemaNode node, ComponentType type, Kind kind) {

	private static final int MOST_OPTIONS = 500;

	Component component(String key, Words words, RowLimits rows, List<Component> children) {
		var bare = new Component(type, key, words, kind, rules(), options(), condition(), node.flag("readonly", false),
				node.flag("disabled", false), null, rows, children);
		return bare.startingWith(initial(bare));
	}

	private Rules rules() {
		SchemaNode validate = node.part("validate");
		int longest = type == ComponentType.TEXTAREA ? Typing.LONGEST_TEXT : Typing.LONGEST_LINE;
		var rules = new Rules(validate.flag("required", false), validate.number("min"), validate.number("max"),
				validate.whole("minLength", longest), validate.whole("maxLength", longest), pattern(validate),
				node.whole("decimalDigits", 6, -1), increment());
		return kind.tighten(rules);
	}

	private BigDecimal increment() {
		var increment = node.number("increment");
		if (increment != null && increment.signum() <= 0) {
			node.refuse("wrongType", "increment");
		}
		return increment;
	}

	private SafePattern pattern(SchemaNode validate) {
		String source = validate.text("pattern");
		String message = validate.words("patternErrorMessage");
		if (source == null) {
			return null;
		}
		Optional<SafePattern> pattern = SafePattern.of(source, message);
		if (pattern.isEmpty()) {
			node.refuse("pattern", source);
		}
		return pattern.orElse(null);
	}

	private Options options() {
		if (!type.hasOptions()) {
			return Options.NONE;
		}
		String valuesKey = node.text("valuesKey");
		List<SchemaNode> values = node.parts("values");
		if ((valuesKey == null) == values.isEmpty() || values.size() > MOST_OPTIONS) {
			node.refuse("options", MOST_OPTIONS);
		}
		Set<String> seen = new HashSet<>();
		return new Options(values.stream().map(value -> option(value, seen)).toList(), valuesKey);
	}

	private FormOption option(SchemaNode option, Set<String> seen) {
		option.called(node.component()).allowOnly(Set.of("label", "value"));
		var read = new FormOption(option.called(node.component()).text("value"), option.called(node.component()).words("label"));
		if (read.value() == null || read.label() == null || read.value().isEmpty() || !seen.add(read.value())) {
			node.refuse("options", MOST_OPTIONS);
		}
		return read;
	}

	private Condition condition() {
		String hide = node.part("conditional").text("hide");
		if (hide == null) {
			return null;
		}
		Optional<Condition> condition = ConditionParser.parse(hide);
		if (condition.isEmpty()) {
			node.refuse("condition", hide);
		}
		return condition.orElse(null);
	}

	private Object initial(Component bare) {
		if (!node.has("defaultValue") || !type.isAnswer()) {
			return null;
		}
		Reading reading = Typing.of(bare).read(JsonValues.plain(node.json().path("defaultValue")));
		if (reading.isRefused()) {
			node.refuse("default");
		}
		return reading.value();
	}

}
