package org.xieshou.process.model;

import java.lang.reflect.Method;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** The engine's expressions with one resolver and no functions, not even the engine's own. */
class VocabularyExpressionManager extends JuelExpressionManager {

	private final ELResolver resolver;

	VocabularyExpressionManager(ELResolver resolver) {
		this.resolver = resolver;
	}

	@Override
	protected ELResolver createElResolver() {
		return resolver;
	}

	/** The engine offers its functions to every manager; none of them is a word of the vocabulary. */
	@Override
	public void addFunction(String name, Method function) {
		// deliberately kept out
	}
}
