package org.xieshou.process.model;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bean that answers who and when, with the methods diagrams may call. */
public record QuestionTerm(String name, List<QuestionMethod> methods) {

	public QuestionTerm {
		methods = List.copyOf(methods);
		var shapes = new HashSet<String>();
		for (var method : methods) {
			if (!shapes.add(method.name() + "/" + method.parameters().size())) {
				throw new IllegalArgumentException("The question " + name + " has two methods " + method.name() + " of one arity");
			}
		}
	}

	static QuestionTerm of(Class<?> type) {
		var name = type.getAnnotation(VocabularyQuestion.class).value();
		return new QuestionTerm(name, askable(type).map(QuestionMethod::of).toList());
	}

	/** The public methods the bean's own class declares: nothing inherited, nothing static. */
	static Stream<Method> askable(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
			.filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
			.filter(method -> !method.isSynthetic() && !method.isBridge());
	}

	Optional<QuestionMethod> method(String asked, int arguments) {
		return methods.stream().filter(method -> method.matches(asked, arguments)).findFirst();
	}
}
