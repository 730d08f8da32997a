package org.xieshou.process.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** Declares a delegate as an action that diagrams may use under this name; it is the bean's name as well. */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface VocabularyAction {

	@AliasFor(annotation = Component.class, attribute = "value")
	String value();

	/** Public money moves: the step must be asynchronous, and the paths to it are held to {@link MoneyRules}. */
	boolean movesMoney() default false;

	/** May be asked for twice without effect the second time; only such actions may be retried by the engine. */
	boolean idempotent() default true;
}
