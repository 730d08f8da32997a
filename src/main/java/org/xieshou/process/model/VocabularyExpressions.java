package org.xieshou.process.model;

import java.util.function.Function;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/** The second wall: an engine guarded by it evaluates nothing but the vocabulary, should the check ever have let more through. */
public class VocabularyExpressions {

	private final Vocabulary vocabulary;
	private final Function<String, Object> beans;

	/** @param beans finds an action or question bean by its name, when an expression is evaluated and not before */
	public VocabularyExpressions(Vocabulary vocabulary, Function<String, Object> beans) {
		this.vocabulary = vocabulary;
		this.beans = beans;
	}

	/** The expression manager, no scripts, no classes by name, no expressions in queries. To be called before the engine is built. */
	public void guard(ProcessEngineConfigurationImpl engine) {
		engine.setExpressionManager(manager());
		engine.setScriptEngineResolver(new NoScripts());
		engine.setArtifactFactory(new NoClasses());
		engine.setEnableExpressionsInAdhocQueries(false);
		engine.setEnableExpressionsInStoredQueries(false);
	}

	public ExpressionManager manager() {
		return new VocabularyExpressionManager(new VocabularyResolver(vocabulary, beans));
	}
}
