package org.xieshou.process.model;

import java.util.regex.Pattern;

/** Says of a text whether it is one of the few expressions a diagram may hold in that place. */
class Expressions {

	static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

	private static final int MAX_LENGTH = 500;
	private static final Pattern ACTION = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");

	private final Vocabulary vocabulary;

	Expressions(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** Plain words: nothing an engine would evaluate, nothing that hides from the reader's eye. */
	void plain(String text) throws ExpressionRefused {
		if (isExpression(text)) {
			throw new ExpressionRefused("notHere", text);
		}
		if (text.codePoints().anyMatch(Expressions::isHidden)) {
			throw new ExpressionRefused("hidden", text.strip());
		}
	}

	ActionTerm action(String text) throws ExpressionRefused {
		var matcher = ACTION.matcher(text);
		if (!matcher.matches() || !vocabulary.actions().containsKey(matcher.group(1))) {
			throw new ExpressionRefused("action", text);
		}
		return vocabulary.actions().get(matcher.group(1));
	}

	/** Plain words, a variable or the answer to a question. */
	void value(String text) throws ExpressionRefused {
		if (isExpression(text)) {
			reference(text);
		}
		else {
			plain(text);
		}
	}

	/** A variable or the answer to a question, no plain words. */
	void reference(String text) throws ExpressionRefused {
		new ExpressionParser(vocabulary, body(text)).value();
	}

	void condition(String text) throws ExpressionRefused {
		new ExpressionParser(vocabulary, body(text)).condition();
	}

	void businessKey(String text) throws ExpressionRefused {
		if (!text.equals(BUSINESS_KEY)) {
			throw new ExpressionRefused("businessKey", text);
		}
	}

	static boolean isExpression(String text) {
		return text.contains("${") || text.contains("#{");
	}

	private static String body(String text) throws ExpressionRefused {
		if (text.length() > MAX_LENGTH) {
			throw new ExpressionRefused("tooLong", String.valueOf(MAX_LENGTH));
		}
		if (!text.startsWith("${") || !text.endsWith("}")) {
			throw new ExpressionRefused("whole", text);
		}
		return text.substring(2, text.length() - 1);
	}

	private static boolean isHidden(int point) {
		return point != '\n' && point != '\r' && point != '\t'
				&& (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
	}
}
