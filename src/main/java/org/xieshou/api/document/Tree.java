package org.xieshou.api.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** Parts of the document, in the order they are written. */
final class Tree {

	private Tree() {
	}

	/** Names and values in turn; a name without a value is left out. */
	static Map<String, Object> of(Object... namesAndValues) {
		var tree = new LinkedHashMap<String, Object>();
		for (var at = 0; at < namesAndValues.length; at += 2) {
			if (namesAndValues[at + 1] != null) {
				tree.put((String) namesAndValues[at], namesAndValues[at + 1]);
			}
		}
		return tree;
	}

	static Map<String, Object> reference(String kind, String name) {
		return of("$ref", "#/components/" + kind + "/" + name);
	}

}
