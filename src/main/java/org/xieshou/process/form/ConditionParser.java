package org.xieshou.process.form;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the few FEEL expressions a form may hide something with; anything else is not a condition. */
final class ConditionParser {

	private static final int LONGEST = 500;

	private static final int DEEPEST = 10;

	private static final Pattern TOKEN = Pattern
		.compile("\\s*+(<=|>=|!=|[=<>()]|\"[^\"\\\\\\p{Cntrl}]*\"|-?\\d{1,15}(?:\\.\\d{1,6})?|(?:this\\.)?[a-zA-Z]\\w*)\\s*+");

	private static final Set<String> OPERATORS = Set.of("=", "!=", "<", "<=", ">", ">=");

	private static final Set<String> RESERVED = Set.of("and", "or", "not", "true", "false", "null", "if", "then", "else",
			"for", "in", "return", "some", "every", "satisfies", "between", "instance", "of", "function", "this", "data",
			"parent", "i");

	private final Deque<String> tokens = new ArrayDeque<>();

	private int depth;

	private ConditionParser(String expression) {
		var matcher = TOKEN.matcher(expression);
		int end = 0;
		while (matcher.region(end, expression.length()).lookingAt()) {
			tokens.add(matcher.group(1));
			end = matcher.end();
		}
		expect(end == expression.length());
	}

	static Optional<Condition> parse(String expression) {
		if (!expression.startsWith("=") || expression.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			return Optional.of(new ConditionParser(expression.substring(1)).whole());
		}
		catch (Unreadable otherSyntax) {
			return Optional.empty();
		}
	}

	/** Whether the word is one of FEEL's own, so that no field can be called by it. */
	static boolean isReserved(String name) {
		return RESERVED.contains(name);
	}

	/** A whole negation in brackets means something else to FEEL than without, so it is not read. */
	private Condition whole() {
		boolean bracketFirst = "(".equals(tokens.peek());
		Condition condition = either();
		expect(tokens.isEmpty() && !(bracketFirst && condition instanceof Negation));
		return condition;
	}

	private Condition either() {
		return joined("or", this::both, Junction::or);
	}

	private Condition both() {
		return joined("and", this::single, Junction::and);
	}

	private Condition joined(String word, Supplier<Condition> part, BinaryOperator<Condition> join) {
		Condition condition = part.get();
		while (word.equals(tokens.peek())) {
			tokens.remove();
			condition = join.apply(condition, part.get());
		}
		return condition;
	}

	private Condition single() {
		String token = next();
		return switch (token) {
			case "(" -> bracketed();
			case "not" -> {
				expect(next().equals("("));
				yield new Negation(bracketed());
			}
			default -> comparison(token);
		};
	}

	private Condition bracketed() {
		expect(++depth <= DEEPEST);
		Condition inner = either();
		expect(next().equals(")"));
		depth--;
		return inner;
	}

	private Condition comparison(String name) {
		expect(Character.isLetter(name.charAt(0)) && !isReserved(name));
		String operator = next();
		expect(OPERATORS.contains(operator));
		return new Comparison(name, operator, constant(next()));
	}

	private static Object constant(String token) {
		return switch (token) {
			case "true" -> true;
			case "false" -> false;
			case "null" -> null;
			default -> textOrNumber(token);
		};
	}

	private static Object textOrNumber(String token) {
		if (token.startsWith("\"")) {
			return token.substring(1, token.length() - 1);
		}
		expect(Character.isDigit(token.charAt(token.length() - 1)) && !Character.isLetter(token.charAt(0)));
		return new BigDecimal(token);
	}

	private String next() {
		expect(!tokens.isEmpty());
		return tokens.remove();
	}

	private static void expect(boolean fulfilled) {
		if (!fulfilled) {
			throw new Unreadable();
		}
	}

	private static final class Unreadable extends RuntimeException {

	}

}
