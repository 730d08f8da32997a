package org.xieshou.process.form;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The components a form may use, each with the only properties and rules it may carry. */
enum ComponentType {

	TEXTFIELD("label key disabled readonly defaultValue validate appearance",
			"required minLength maxLength pattern patternErrorMessage"),
	TEXTAREA("label key disabled readonly defaultValue validate", "required minLength maxLength"),
	NUMBER("label key disabled readonly defaultValue validate appearance decimalDigits increment serializeToString",
			"required min max"),
	CHECKBOX("label key disabled readonly defaultValue validate", "required"),
	RADIO("label key disabled readonly defaultValue validate values valuesKey", "required"),
	SELECT("label key disabled readonly defaultValue validate values valuesKey searchable", "required"),
	CHECKLIST("label key disabled readonly defaultValue validate values valuesKey", "required"),
	TAGLIST("label key disabled readonly defaultValue validate values valuesKey", "required"),
	DATETIME("label key disabled readonly defaultValue validate subtype dateLabel", "required"),
	TEXT("text", ""),
	GROUP("label components showOutline verticalAlignment", ""),
	DYNAMICLIST("label path components showOutline verticalAlignment isRepeating allowAddRemove defaultRepetitions"
			+ " disableCollapse nonCollapsedItems", ""),
	SEPARATOR("", ""),
	SPACER("height", "");

	private static final String EVERYWHERE = " type id description layout conditional properties";

	private final Set<String> properties;

	private final Set<String> rules;

	ComponentType(String properties, String rules) {
		this.properties = words(properties + EVERYWHERE);
		this.rules = words(rules);
	}

	static Optional<ComponentType> named(String name) {
		return Stream.of(values()).filter(type -> type.wireName().equals(name)).findFirst();
	}

	String wireName() {
		return name().toLowerCase(Locale.ROOT);
	}

	Set<String> properties() {
		return properties;
	}

	Set<String> rules() {
		return rules;
	}

	boolean isAnswer() {
		return properties.contains("key");
	}

	boolean isContainer() {
		return properties.contains("components");
	}

	boolean isText() {
		return this == TEXTFIELD || this == TEXTAREA;
	}

	boolean hasOptions() {
		return properties.contains("values");
	}

	/** Whether it is answered by writing, not by choosing. */
	boolean isWritten() {
		return isAnswer() && !hasOptions() && this != CHECKBOX;
	}

	boolean isMany() {
		return this == CHECKLIST || this == TAGLIST;
	}

	boolean takes(Kind kind) {
		return kind == Kind.PLAIN || (kind == Kind.FILE ? this == TEXTFIELD : this == NUMBER);
	}

	private static Set<String> words(String spaced) {
		var words = new TreeSet<>(Set.of(spaced.split(" ")));
		words.remove("");
		return words;
	}

}
