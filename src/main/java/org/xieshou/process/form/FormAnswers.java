package org.xieshou.process.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Typed answers to a form, and what is wrong with them; only answers without problems may be acted on. */
public final class FormAnswers {

	private final Map<String, Object> values;

	private final List<FormProblem> problems;

	FormAnswers(Map<String, Object> values, List<FormProblem> problems) {
		this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
		this.problems = List.copyOf(problems);
	}

	public boolean isValid() {
		return problems.isEmpty();
	}

	public List<FormProblem> problems() {
		return problems;
	}

	/** Every visible field that was answered, in the order of the form: String, BigDecimal, Boolean, LocalDate or List. */
	public Map<String, Object> values() {
		return values;
	}

	public Optional<String> text(String key) {
		return Optional.ofNullable((String) values.get(key));
	}

	public Optional<BigDecimal> number(String key) {
		return Optional.ofNullable((BigDecimal) values.get(key));
	}

	public Optional<LocalDate> date(String key) {
		return Optional.ofNullable((LocalDate) values.get(key));
	}

	public boolean isTicked(String key) {
		return Boolean.TRUE.equals(values.get(key));
	}

	/** The choices made, or the ids of the papers attached. */
	@SuppressWarnings("unchecked")
	public List<String> many(String key) {
		return (List<String>) values.getOrDefault(key, List.of());
	}

	/** The rows of a list that are not blank. */
	@SuppressWarnings("unchecked")
	public List<Map<String, Object>> rows(String key) {
		return (List<Map<String, Object>>) values.getOrDefault(key, List.of());
	}

}
