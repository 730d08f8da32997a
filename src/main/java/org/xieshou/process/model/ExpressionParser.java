package org.xieshou.process.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one expression by the small grammar diagrams may use; it evaluates nothing. */
class ExpressionParser {

	private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "gt", "le", "ge");
	private static final Set<String> WORDS = Set.of("eq", "ne", "lt", "gt", "le", "ge", "and", "or", "not", "empty", "div", "mod", "instanceof");
	private static final Set<String> LITERALS = Set.of("true", "false", "null");
	private static final int MAX_DEPTH = 12;

	private final Vocabulary vocabulary;
	private final List<Token> tokens;
	private int position;
	private int depth;

	ExpressionParser(Vocabulary vocabulary, String body) throws ExpressionRefused {
		this.vocabulary = vocabulary;
		this.tokens = ExpressionTokens.of(body);
	}

	/** A call of a question or a variable, nothing around it. */
	void value() throws ExpressionRefused {
		var name = name();
		if (peek().is(".")) {
			call(name);
		}
		else {
			variable(name);
		}
		end();
	}

	/** Calls, variables and literals joined by comparisons and and, or, not. */
	void condition() throws ExpressionRefused {
		if (!peek().is(Token.Kind.NAME) && !peek().is("!") && !peek().is("(") && tokens.size() == 2) {
			throw new ExpressionRefused("notYesNo", peek().text());
		}
		either();
		end();
	}

	private void either() throws ExpressionRefused {
		if (++depth > MAX_DEPTH) {
			throw new ExpressionRefused("tooDeep", peek().text());
		}
		negation();
		while (peek().isOneOf(Set.of("||", "or", "&&", "and"))) {
			position++;
			negation();
		}
		depth--;
	}

	private void negation() throws ExpressionRefused {
		int negations = 0;
		while (peek().isOneOf(Set.of("!", "not", "empty"))) {
			position++;
			if (++negations > MAX_DEPTH) {
				throw new ExpressionRefused("tooDeep", peek().text());
			}
		}
		operand();
		if (peek().isOneOf(COMPARISONS)) {
			position++;
			operand();
		}
	}

	private void operand() throws ExpressionRefused {
		if (peek().is("(")) {
			position++;
			either();
			expect(")");
		}
		else if (isLiteral(peek())) {
			position++;
		}
		else {
			reference();
		}
	}

	private void reference() throws ExpressionRefused {
		var name = name();
		if (peek().is(".")) {
			call(name);
		}
		else {
			variable(name);
		}
	}

	private void variable(String name) throws ExpressionRefused {
		if (peek().is("(")) {
			throw new ExpressionRefused("function", name);
		}
		if (!vocabulary.knowsVariable(name)) {
			throw new ExpressionRefused("variable", name);
		}
	}

	private void call(String bean) throws ExpressionRefused {
		position++;
		var method = name();
		var question = vocabulary.questions().get(bean);
		if (!peek().is("(") || question == null) {
			throw new ExpressionRefused(peek().is("(") ? "question" : "navigation", bean + "." + method);
		}
		position++;
		var arguments = arguments();
		var declared = question.method(method, arguments.size())
			.orElseThrow(() -> new ExpressionRefused("method", bean + "." + method + "/" + arguments.size()));
		for (int i = 0; i < arguments.size(); i++) {
			if (!declared.parameters().get(i).accepts(arguments.get(i))) {
				throw new ExpressionRefused("argument", bean + "." + method + "/" + (i + 1));
			}
		}
		if (peek().is(".")) {
			throw new ExpressionRefused("chain", bean + "." + method);
		}
	}

	private List<ParameterKind> arguments() throws ExpressionRefused {
		var kinds = new ArrayList<ParameterKind>();
		if (!peek().is(")")) {
			kinds.add(argument());
			while (peek().is(",")) {
				position++;
				kinds.add(argument());
			}
		}
		expect(")");
		return kinds;
	}

	private ParameterKind argument() throws ExpressionRefused {
		var token = peek();
		if (isLiteral(token)) {
			position++;
			return kindOf(token);
		}
		var name = name();
		if (peek().is(".")) {
			throw new ExpressionRefused("nested", name);
		}
		variable(name);
		return ParameterKind.ANY;
	}

	private static ParameterKind kindOf(Token literal) {
		return switch (literal.kind()) {
			case TEXT -> ParameterKind.TEXT;
			case NUMBER -> ParameterKind.NUMBER;
			default -> literal.is("null") ? ParameterKind.ANY : ParameterKind.FLAG;
		};
	}

	private static boolean isLiteral(Token token) {
		return token.is(Token.Kind.TEXT) || token.is(Token.Kind.NUMBER) || token.isOneOf(LITERALS);
	}

	private String name() throws ExpressionRefused {
		var token = peek();
		if (!token.is(Token.Kind.NAME) || token.isOneOf(WORDS) || token.isOneOf(LITERALS)) {
			throw new ExpressionRefused("syntax", token.text());
		}
		position++;
		return token.text();
	}

	private void expect(String sign) throws ExpressionRefused {
		if (!peek().is(sign)) {
			throw new ExpressionRefused("syntax", peek().text());
		}
		position++;
	}

	private void end() throws ExpressionRefused {
		if (!peek().is(Token.Kind.END)) {
			throw new ExpressionRefused(peek().is(".") ? "navigation" : "syntax", peek().text());
		}
	}

	private Token peek() {
		return tokens.get(position);
	}
}
