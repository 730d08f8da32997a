package org.xieshou.process.model;

import java.util.HashSet;

/** Every id stands once in its file. */
class TwiceRule {

	void check(XmlNode root, Problems problems) {
		var seen = new HashSet<String>();
		root.all().filter(node -> node.has("id") && !seen.add(node.id())).forEach(node -> problems.add(node, "id", "id.twice", node.id()));
	}
}
