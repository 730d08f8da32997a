package org.xieshou.process.model;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotFoundException;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;

/** Resolves the vocabulary's beans and variables and the business key; every other word, property or method is refused. */
class VocabularyResolver extends ELResolver {

	private final Vocabulary vocabulary;
	private final Function<String, Object> beans;

	VocabularyResolver(Vocabulary vocabulary, Function<String, Object> beans) {
		this.vocabulary = vocabulary;
		this.beans = beans;
	}

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		var name = String.valueOf(property);
		var value = base == null ? word(context, name) : property(base, name);
		context.setPropertyResolved(true);
		return value;
	}

	@Override
	public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
		if (!(base instanceof QuestionInHand question)) {
			throw new MethodNotFoundException("Only questions can be asked, not " + method);
		}
		var answer = question.ask(context, String.valueOf(method), arguments);
		context.setPropertyResolved(true);
		return answer;
	}

	private Object word(ELContext context, String name) {
		if (vocabulary.questions().containsKey(name)) {
			return new QuestionInHand(vocabulary.questions().get(name), beans.apply(name));
		}
		if (vocabulary.actions().containsKey(name)) {
			return beans.apply(name);
		}
		var scope = (VariableScope) context.getContext(VariableScope.class);
		if (name.equals("execution")) {
			return new CaseInHand(businessKey(scope));
		}
		if (scope != null && vocabulary.knowsVariable(name) && scope.hasVariable(name)) {
			return scope.getVariable(name);
		}
		throw new PropertyNotFoundException("Not a word of the vocabulary, or not set: " + name);
	}

	private static Object property(Object base, String name) {
		if (base instanceof CaseInHand current && name.equals("processBusinessKey")) {
			return current.processBusinessKey();
		}
		throw new PropertyNotFoundException("No properties are read: " + name);
	}

	private static String businessKey(VariableScope scope) {
		if (scope instanceof DelegateExecution execution) {
			return execution.getProcessBusinessKey();
		}
		if (scope instanceof TaskEntity task) {
			return task.getExecution().getProcessBusinessKey();
		}
		throw new PropertyNotFoundException("No case is running here");
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		return Object.class;
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		throw new PropertyNotWritableException("Expressions change nothing: " + property);
	}

	@Override
	public boolean isReadOnly(ELContext context, Object base, Object property) {
		return true;
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
		return Collections.emptyIterator();
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, Object base) {
		return Object.class;
	}
}
