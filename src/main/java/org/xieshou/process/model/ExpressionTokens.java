package org.xieshou.process.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts an expression into words; whatever could spell code (escapes, nesting, index, assignment) has no word here. */
class ExpressionTokens {

	private static final Pattern NEXT = Pattern.compile("""
			[ \\t\\r\\n]*(?:(?<NUMBER>-?\\d{1,15}(?:\\.\\d{1,6})?)\
			|(?<TEXT>'[^'"\\\\$#{}\\p{Cc}\\p{Cf}]{0,200}'|"[^'"\\\\$#{}\\p{Cc}\\p{Cf}]{0,200}")\
			|(?<NAME>[A-Za-z][A-Za-z0-9_]{0,80})\
			|(?<SIGN>==|!=|<=|>=|&&|\\|\\||[!<>(),.])\
			|(?<END>\\z))""");

	private static final Map<Character, String> WHY = Map.of('\\', "escape", '[', "index", ']', "index", '=', "assignment",
			'?', "choice", ':', "choice", '$', "nested", '#', "nested", '{', "nested", '}', "nested");

	static List<Token> of(String body) throws ExpressionRefused {
		var tokens = new ArrayList<Token>();
		var matcher = NEXT.matcher(body);
		int position = 0;
		while (position < body.length()) {
			matcher.region(position, body.length());
			if (!matcher.lookingAt()) {
				throw unknown(body.substring(position).strip());
			}
			token(matcher).ifPresent(tokens::add);
			position = matcher.end();
		}
		tokens.add(Token.END);
		return tokens;
	}

	private static Optional<Token> token(Matcher matcher) {
		return Stream.of(Token.Kind.values())
			.filter(kind -> kind != Token.Kind.END && matcher.group(kind.name()) != null)
			.map(kind -> new Token(kind, matcher.group(kind.name())))
			.findFirst();
	}

	private static ExpressionRefused unknown(String rest) {
		var sign = rest.charAt(0);
		if (rest.length() > 1 && (sign == '\'' || sign == '"') && rest.indexOf('\\') > 0) {
			return new ExpressionRefused("escape", rest);
		}
		return new ExpressionRefused(WHY.getOrDefault(sign, "sign"), rest);
	}

	private ExpressionTokens() {
	}
}
