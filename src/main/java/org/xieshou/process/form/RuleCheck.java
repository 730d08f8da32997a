package org.xieshou.process.form;

import java.math.BigDecimal;
import java.util.List;

/** Holds one visible answer against the rules of its field. */
record RuleCheck(AnswerProblems problems) {

	boolean accepts(Component component, AnswerSheet sheet) {
		int before = problems.all().size();
		Reading reading = sheet.sent(component);
		if (reading.isRefused()) {
			problems.add(sheet, component, reading);
		}
		else if (reading.isBlank()) {
			demand(component.rules().required(), sheet, component, "required");
		}
		else {
			value(component, sheet, reading.value());
		}
		return problems.all().size() == before;
	}

	private void value(Component component, AnswerSheet sheet, Object value) {
		if (value instanceof BigDecimal number) {
			number(component, sheet, number);
		}
		else if (component.type().hasOptions()) {
			options(component, sheet, value);
		}
		else if (value instanceof String text) {
			text(component, sheet, text);
		}
	}

	private void number(Component component, AnswerSheet sheet, BigDecimal number) {
		Rules rules = component.rules();
		int decimals = Math.max(0, number.stripTrailingZeros().scale());
		demand(rules.decimals() >= 0 && decimals > rules.decimals(), sheet, component, "decimals", rules.decimals());
		demand(rules.increment() != null && number.remainder(rules.increment()).signum() != 0, sheet, component,
				"increment", plain(rules.increment()));
		demand(rules.min() != null && number.compareTo(rules.min()) < 0, sheet, component, "min", plain(rules.min()));
		demand(rules.max() != null && number.compareTo(rules.max()) > 0, sheet, component, "max", plain(rules.max()));
	}

	private void text(Component component, AnswerSheet sheet, String text) {
		Rules rules = component.rules();
		int length = Texts.trimmedLength(text);
		demand(rules.minLength() != null && length < rules.minLength(), sheet, component, "minLength", rules.minLength());
		demand(rules.maxLength() != null && length > rules.maxLength(), sheet, component, "maxLength", rules.maxLength());
		if (rules.pattern() != null && !rules.pattern().fits(text)) {
			pattern(component, sheet, rules.pattern().message());
		}
	}

	private void pattern(Component component, AnswerSheet sheet, String ownWords) {
		if (ownWords == null) {
			problems.add(sheet, component, "pattern");
		}
		else {
			problems.add(sheet, component, "explained.pattern", ownWords);
		}
	}

	@SuppressWarnings("unchecked")
	private void options(Component component, AnswerSheet sheet, Object value) {
		List<String> chosen = value instanceof List<?> many ? (List<String>) many : List.of((String) value);
		boolean known = chosen.stream().allMatch(one -> component.options().allow(one, sheet.server()));
		demand(!known, sheet, component, "options");
	}

	private void demand(boolean broken, AnswerSheet sheet, Component component, String rule, Object... details) {
		if (broken) {
			problems.add(sheet, component, rule, details);
		}
	}

	private static String plain(BigDecimal number) {
		return number == null ? "" : number.toPlainString();
	}

}
