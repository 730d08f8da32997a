package org.xieshou.process.form;

import java.util.List;
import java.util.stream.Stream;

/** One component of a form as its file declares it. */
record Component(ComponentType type, String key, Words words, Kind kind, Rules rules, Options options, Condition hide,
		boolean readonly, boolean disabled, Object initial, RowLimits rows, List<Component> children) {

	boolean isLocked() {
		return readonly || disabled;
	}

	boolean isAnswer() {
		return type.isAnswer();
	}

	boolean isList() {
		return type == ComponentType.DYNAMICLIST;
	}

	boolean isKeyed() {
		return isAnswer() || isList();
	}

	Component startingWith(Object value) {
		return new Component(type, key, words, kind, rules, options, hide, readonly, disabled, value, rows, children);
	}

	/** The fields and lists of one level: groups are looked through, rows of lists are a level of their own. */
	static Stream<Component> keyed(List<Component> level) {
		return level.stream().flatMap(c -> c.isKeyed() ? Stream.of(c) : keyed(c.children()));
	}

}
