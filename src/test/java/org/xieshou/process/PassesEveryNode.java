package org.xieshou.process;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/** The tests of this class together, by themselves and in any order, go through every node of these diagrams. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NodesPassed.class)
public @interface PassesEveryNode {

	/** The ids of the processes, which are the names of their files. */
	String[] value();

}
