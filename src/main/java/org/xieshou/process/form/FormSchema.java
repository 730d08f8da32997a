package org.xieshou.process.form;

import java.util.List;
import java.util.Map;

/** A form (表单) that was read from its file and holds nothing but what this system allows. */
public final class FormSchema {

	private final String id;

	private final List<Component> components;

	FormSchema(String id, List<Component> components) {
		this.id = id;
		this.components = List.copyOf(components);
	}

	/**
	 * Reads a form file of the form-js kind; the same check guards uploads.
	 * @throws MalformedForm with everything that is wrong with the file
	 */
	public static FormSchema parse(String json) {
		return new SchemaReader().read(json);
	}

	/** The id by which diagrams name the form; null where the file has none. */
	public String id() {
		return id;
	}

	/**
	 * Holds answers against the form.
	 * @param raw the answers as posted: texts, or JSON values
	 * @param serverData what the server knows: values of fields that are locked or filled in already, and choices by
	 * their {@code valuesKey}
	 */
	public FormAnswers validate(Map<String, ?> raw, Map<String, Object> serverData) {
		return new FormCheck(this, raw, serverData).answers();
	}

	/**
	 * The fields of an earlier form that this one lacks or asks in another kind; the domain reads them by their keys.
	 * @return one problem a field, none when everything is still asked
	 */
	public List<FormProblem> lost(FormSchema earlier) {
		return LostFields.of("", earlier.components(), components);
	}

	/** Answers on record, under the labels of this form and in its order. */
	public List<AnsweredField> read(Map<String, ?> answers) {
		return AnsweredField.all(components, answers);
	}

	List<Component> components() {
		return components;
	}

}
