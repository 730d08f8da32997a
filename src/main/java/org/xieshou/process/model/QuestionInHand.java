package org.xieshou.process.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.springframework.util.ClassUtils;

/** A question bean behind a counter: it can be asked what the vocabulary lists, and is itself never handed out. */
record QuestionInHand(QuestionTerm term, Object bean) {

	Object ask(ELContext context, String asked, Object[] given) {
		if (term.method(asked, given.length).isEmpty()) {
			throw new MethodNotFoundException("No question " + term.name() + "." + asked + "/" + given.length);
		}
		var method = declared(asked, given.length);
		var types = method.getParameterTypes();
		var factory = (ExpressionFactory) context.getContext(ExpressionFactory.class);
		var arguments = new Object[given.length];
		for (int i = 0; i < given.length; i++) {
			arguments[i] = factory.coerceToType(given[i], types[i]);
		}
		return invoke(method, arguments);
	}

	private Method declared(String asked, int arity) {
		return QuestionTerm.askable(ClassUtils.getUserClass(bean))
			.filter(method -> method.getName().equals(asked) && method.getParameterCount() == arity)
			.findFirst()
			.orElseThrow(() -> new MethodNotFoundException("The bean " + term.name() + " no longer answers " + asked));
	}

	private Object invoke(Method method, Object[] arguments) {
		try {
			method.setAccessible(true);
			return method.invoke(bean, arguments);
		}
		catch (InvocationTargetException failed) {
			if (failed.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new ELException(failed.getCause());
		}
		catch (IllegalAccessException closed) {
			throw new ELException(closed);
		}
	}
}
