package org.xieshou.process.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks through a form and its answers side by side and notes whatever does not fit. */
final class FormCheck {

	private static final int MOST_KEYS = 500;

	private final AnswerProblems problems = new AnswerProblems();

	private final RuleCheck rules = new RuleCheck(problems);

	private final AnswerSheet form;

	FormCheck(FormSchema schema, Map<String, ?> raw, Map<String, Object> serverData) {
		this.form = AnswerSheet.of(schema, raw, serverData);
	}

	FormAnswers answers() {
		Map<String, Object> values = sheet(form);
		return new FormAnswers(values, problems.all());
	}

	private Map<String, Object> sheet(AnswerSheet sheet) {
		Map<String, Object> values = new LinkedHashMap<>();
		if (sheet.posted().size() > MOST_KEYS) {
			problems.tooMany();
			return values;
		}
		refuseUnknown(sheet);
		level(sheet.level(), sheet, false, values);
		return values;
	}

	private void refuseUnknown(AnswerSheet sheet) {
		Set<String> known = sheet.keys();
		for (Object key : sheet.posted().keySet()) {
			if (!(key instanceof String name) || !known.contains(name)) {
				problems.unknown(sheet, key);
			}
		}
	}

	private void level(List<Component> level, AnswerSheet sheet, boolean hiddenAround, Map<String, Object> values) {
		for (Component component : level) {
			boolean hidden = hiddenAround || sheet.hides(component);
			if (component.isAnswer()) {
				answer(component, sheet, hidden, values);
			}
			else if (component.isList()) {
				list(component, sheet, hidden, values);
			}
			else {
				level(component.children(), sheet, hidden, values);
			}
		}
	}

	private void answer(Component component, AnswerSheet sheet, boolean hidden, Map<String, Object> values) {
		if (hidden) {
			refuseUnlessUntouched(component, sheet, "hidden");
		}
		else if (component.isLocked()) {
			refuseUnlessUntouched(component, sheet, "readonly");
			keep(component.disabled() ? null : sheet.prefilled(component).value(), component, values);
		}
		else if (rules.accepts(component, sheet)) {
			keep(sheet.sent(component).value(), component, values);
		}
	}

	/** Sending back what the form was filled with changes nothing and is no answer. */
	private void refuseUnlessUntouched(Component component, AnswerSheet sheet, String rule) {
		Reading sent = sheet.isSent(component) ? sheet.sent(component) : Reading.NOTHING;
		if (!sent.isBlank() && !sent.says(sheet.prefilled(component).value())) {
			problems.add(sheet, component, rule);
		}
	}

	private void list(Component list, AnswerSheet sheet, boolean hidden, Map<String, Object> values) {
		List<AnswerSheet> rows = sheet.rows(list);
		if (rows == null || rows.size() > list.rows().max()) {
			problems.add(sheet, list, rows == null ? "type" : "rowsMax", list.rows().max());
			return;
		}
		List<AnswerSheet> filled = rows.stream().filter(row -> !row.isBlank()).toList();
		if (hidden) {
			refuseRows(list, sheet, filled);
		}
		else {
			rows(list, sheet, filled, values);
		}
	}

	private void refuseRows(Component list, AnswerSheet sheet, List<AnswerSheet> filled) {
		if (!filled.isEmpty()) {
			problems.add(sheet, list, "hidden");
		}
	}

	private void rows(Component list, AnswerSheet sheet, List<AnswerSheet> filled, Map<String, Object> values) {
		if (filled.size() < list.rows().min()) {
			problems.add(sheet, list, "rows", list.rows().min());
		}
		List<Map<String, Object>> answers = new ArrayList<>();
		filled.forEach(row -> answers.add(sheet(row)));
		values.put(list.key(), List.copyOf(answers));
	}

	private static void keep(Object value, Component component, Map<String, Object> values) {
		if (value != null) {
			values.put(component.key(), value);
		}
	}

}
