package org.xieshou.process.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/** Declares a bean whose public methods answer who and when to diagrams, under this name; it is the bean's name as well. */
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface VocabularyQuestion {

	@AliasFor(annotation = Component.class, attribute = "value")
	String value();
}
