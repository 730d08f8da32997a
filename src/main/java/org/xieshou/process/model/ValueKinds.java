package org.xieshou.process.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How the value of an attribute is judged, by the kind its row in the whitelist names. */
class ValueKinds {

	private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
	private static final Pattern PERIOD = Pattern.compile("P(?=.*[1-9])(\\d{1,4}D)?(T(?=.)(\\d{1,4}H)?(\\d{1,4}M)?)?");
	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?");
	private static final Pattern RETRY = Pattern.compile("R\\d{1,2}/P(T\\d{1,3}[HM]|\\d{1,3}D)");
	private static final Pattern DAYS = Pattern.compile("P\\d{1,6}D");
	private static final Pattern COUNT = Pattern.compile("[1-9]\\d?");
	private static final Pattern FORMAL = Pattern.compile("([A-Za-z0-9]+:)?tFormalExpression");
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,7}(\\.\\d{1,6})?");
	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}|rgb\\([0-9, ]{5,20}\\)|[a-z]{3,20}");

	interface Judge {
		void judge(String value) throws ExpressionRefused;
	}

	private final Map<String, Judge> judges = new HashMap<>();

	ValueKinds(Vocabulary vocabulary) {
		var expressions = new Expressions(vocabulary);
		judges.put("plain", expressions::plain);
		judges.put("action", expressions::action);
		judges.put("value", expressions::value);
		judges.put("reference", expressions::reference);
		judges.put("offices", value -> offices(expressions, value));
		judges.put("condition", expressions::condition);
		judges.put("businessKey", expressions::businessKey);
		judges.put("moment", value -> orReference(expressions, value, "moment", PERIOD, DATE));
		judges.put("cycle", value -> orReference(expressions, value, "cycle", RETRY));
		judges.put("count", value -> orReference(expressions, value, "count", COUNT));
		judges.put("collection", value -> collection(expressions, vocabulary, value));
		patterns();
		words(vocabulary);
	}

	private void patterns() {
		judges.put("id", value -> match(value, "id", ID));
		judges.put("flag", value -> known(value, "flag", Set.of("true", "false")));
		judges.put("hitPolicy", value -> known(value, "hitPolicy", Set.of("UNIQUE", "FIRST", "COLLECT", "RULE ORDER")));
		judges.put("type", value -> known(value, "type", FeelCells.types()));
		judges.put("days", value -> match(value, "days", DAYS));
		judges.put("retry", value -> match(value, "cycle", RETRY));
		judges.put("formal", value -> match(value, "formal", FORMAL));
		judges.put("number", value -> match(value, "number", NUMBER));
		judges.put("colour", value -> match(value, "colour", COLOUR));
	}

	private void words(Vocabulary vocabulary) {
		judges.put("variable", value -> known(value, "variable", vocabulary.variables()));
		judges.put("parameter", value -> known(value, "variable", parameters(vocabulary)));
		judges.put("process", value -> known(value, "process", vocabulary.processes()));
		judges.put("table", value -> known(value, "table", vocabulary.tables().keySet()));
		judges.put("form", value -> known(value, "form", vocabulary.forms()));
		judges.put("message", value -> known(value, "message", vocabulary.messages()));
	}

	/** @param kind a name from above or, with bars, the words to choose from: {@code |latest|} */
	void judge(String kind, String value) throws ExpressionRefused {
		if (kind.startsWith("|")) {
			known(value, "choose", Set.copyOf(List.of(kind.substring(1).split("\\|"))));
		}
		else {
			judges.get(kind).judge(value);
		}
	}

	/** What may be set for one step: a variable, or what a decision table asks for. */
	private static Set<String> parameters(Vocabulary vocabulary) {
		var names = new HashSet<>(vocabulary.variables());
		vocabulary.tables().values().forEach(table -> names.addAll(table.inputs()));
		names.add(TableCheck.DATE);
		return names;
	}

	private static void offices(Expressions expressions, String value) throws ExpressionRefused {
		for (var office : value.split(",(?=\\s*[$#])", -1)) {
			expressions.reference(office.strip());
		}
	}

	private static void orReference(Expressions expressions, String value, String key, Pattern... allowed) throws ExpressionRefused {
		if (Expressions.isExpression(value)) {
			expressions.reference(value);
		}
		else {
			match(value, key, allowed);
		}
	}

	private static void collection(Expressions expressions, Vocabulary vocabulary, String value) throws ExpressionRefused {
		if (Expressions.isExpression(value)) {
			expressions.reference(value);
		}
		else {
			known(value, "variable", vocabulary.variables());
		}
	}

	private static void match(String value, String key, Pattern... allowed) throws ExpressionRefused {
		for (var pattern : allowed) {
			if (pattern.matcher(value).matches()) {
				return;
			}
		}
		throw new ExpressionRefused(key, value);
	}

	private static void known(String value, String key, Set<String> words) throws ExpressionRefused {
		if (!words.contains(value)) {
			throw new ExpressionRefused(key, value);
		}
	}
}
