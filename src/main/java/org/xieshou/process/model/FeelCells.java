package org.xieshou.process.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells a decision table may hold: literals, comparisons, ranges and lists of the column's type; never a function of one's own. */
class FeelCells {

	static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,80}");

	private static final int MAX_LENGTH = 1000;
	private static final String NUMBER = "-?\\d{1,15}(?:\\.\\d{1,6})?";
	private static final String TEXT = "\"[^\"\\\\\\p{Cc}\\p{Cf}]{0,200}\"";
	private static final String DATE = "date\\(\"\\d{4}-\\d{2}-\\d{2}\"\\)|date and time\\(\"\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\"\\)";
	private static final Map<String, String> LITERALS = Map.of("string", TEXT, "boolean", "true|false", "date", DATE,
			"number", NUMBER, "double", NUMBER, "integer", "-?\\d{1,9}", "long", "-?\\d{1,15}");
	private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})[T\"]");

	static Set<String> types() {
		return LITERALS.keySet();
	}

	static boolean knowsType(String type) {
		return LITERALS.containsKey(type);
	}

	/** An answer: one literal of the column's type. */
	static boolean isAnswer(String cell, String type) {
		return matches(cell, literal(type));
	}

	/** A list of literals, as the values a column offers. */
	static boolean isOffer(String cell, String type) {
		return matches(cell, list(literal(type)));
	}

	/** A test: anything, or one of a list of literals, comparisons and ranges, or none of them. */
	static boolean isTest(String cell, String type) {
		var literal = literal(type);
		var ordered = type.equals("string") || type.equals("boolean") ? literal
				: "(?:" + literal + "|(?:<=|>=|<|>)[ ]*" + literal + "|[\\[\\](][ ]*" + literal + "[ ]*\\.\\.[ ]*" + literal + "[ ]*[\\])\\[])";
		return cell.isEmpty() || matches(cell, "-|" + list(ordered) + "|not\\([ ]*" + list(ordered) + "[ ]*\\)");
	}

	private static String literal(String type) {
		return "(?:" + LITERALS.get(type) + ")";
	}

	private static String list(String item) {
		return "(?:" + item + "(?:[ ]*,[ ]*" + item + "){0,99})";
	}

	private static boolean matches(String cell, String pattern) {
		return cell.length() <= MAX_LENGTH && Pattern.matches(pattern, cell) && hasRealDays(cell);
	}

	private static boolean hasRealDays(String cell) {
		return !cell.contains("date") || DAY.matcher(cell).results().allMatch(day -> isDay(day.group(1)));
	}

	private static boolean isDay(String day) {
		try {
			return LocalDate.parse(day) != null;
		}
		catch (DateTimeException noSuchDay) {
			return false;
		}
	}

	private FeelCells() {
	}
}
