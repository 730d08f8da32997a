package org.xieshou.process.form;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Several choices, or the ids of several papers; each counts once. */
record ManyTyping(Pattern each, String rule, String separator) implements Typing {

	private static final int MOST = 500;

	private static final int LONGEST = 40_000;

	ManyTyping(String each, String rule, String separator) {
		this(Pattern.compile(each), rule, separator);
	}

	@Override
	public Reading read(Object raw) {
		if (raw == null) {
			return Reading.of(List.of());
		}
		if (raw instanceof String text) {
			return text.length() > LONGEST ? Reading.refused(rule) : all(split(text));
		}
		return raw instanceof Collection<?> many && many.size() <= MOST ? all(many) : Reading.refused("type");
	}

	private Collection<?> split(String text) {
		return separator == null ? List.of(text) : List.of(text.split(separator));
	}

	private Reading all(Collection<?> many) {
		if (!many.stream().allMatch(String.class::isInstance)) {
			return Reading.refused("type");
		}
		List<String> chosen = many.stream().map(String.class::cast).map(String::strip).filter(s -> !s.isEmpty()).distinct().toList();
		boolean sound = chosen.size() <= MOST && chosen.stream().allMatch(one -> each.matcher(one).matches());
		return sound ? Reading.of(chosen) : Reading.refused(rule);
	}

}
