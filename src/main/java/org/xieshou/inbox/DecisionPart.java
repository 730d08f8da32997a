package org.xieshou.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.xieshou.process.form.FieldView;
import org.xieshou.process.form.FormOption;
import org.xieshou.process.form.FormView;

/**
 * A form parted into what is to be filled in and what is to be decided: the field {@code outcome} and all that hangs on it stand in the
 * panel over the bar of actions. A form without an outcome, or with a list hanging on it, stays in one piece.
 *
 * @param facts what is filled in first
 * @param fields the outcome and what hangs on it; empty where the form stays in one piece
 * @param outcomes one action for each outcome
 */
record DecisionPart(List<FieldView> facts, List<FieldView> fields, List<Outcome> outcomes) {

	private static final Set<String> BACK = Set.of("return", "defects");

	private static final Set<String> AGAINST = Set.of("refuse", "decline", "withdraw", "pass-over");

	/**
	 * An action.
	 *
	 * @param key what the keyboard knows it by: {@code approve}, {@code return} or nothing
	 * @param tone {@code main}, {@code plain} or {@code danger}
	 */
	record Outcome(String value, String label, String key, String tone) {
	}

	static DecisionPart of(FormView form) {
		var all = form.fields();
		var at = outcomeAt(all);
		if (at < 0 || all.subList(at, all.size()).stream().anyMatch(DecisionPart::holdsList)) {
			return new DecisionPart(all, List.of(), List.of());
		}
		var options = all.get(at).options();
		return new DecisionPart(all.subList(0, at), all.subList(at, all.size()),
				options.stream().map(option -> outcome(option, option == options.get(0))).toList());
	}

	private static int outcomeAt(List<FieldView> fields) {
		for (int at = 0; at < fields.size(); at++) {
			if (fields.get(at).shape().equals("radio") && fields.get(at).name().equals("outcome")) {
				return at;
			}
		}
		return -1;
	}

	private static boolean holdsList(FieldView field) {
		return field.shape().equals("dynamiclist") || field.isGroup() && field.fields().stream().anyMatch(DecisionPart::holdsList);
	}

	private static Outcome outcome(FormOption option, boolean first) {
		var value = option.value().toLowerCase(Locale.ROOT);
		return new Outcome(option.value(), option.label(), first ? "approve" : BACK.contains(value) ? "return" : "",
				first ? "main" : AGAINST.contains(value) ? "danger" : "plain");
	}

	/** Whether something is wrong inside the panel, so that it has to be open. */
	public boolean isOpen() {
		return fields.stream().anyMatch(DecisionPart::isWrong);
	}

	private static boolean isWrong(FieldView field) {
		return field.isInvalid() || field.isGroup() && field.fields().stream().anyMatch(DecisionPart::isWrong);
	}

}
