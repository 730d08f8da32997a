package org.xieshou.process.model;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/** One thing a question bean can be asked, with the kinds of what it needs to know. */
public record QuestionMethod(String name, List<ParameterKind> parameters) {

	static QuestionMethod of(Method method) {
		return new QuestionMethod(method.getName(), Arrays.stream(method.getParameterTypes()).map(ParameterKind::of).toList());
	}

	boolean matches(String asked, int arguments) {
		return name.equals(asked) && parameters.size() == arguments;
	}
}
