package org.xieshou.process.form;

import java.util.Set;

/** Checks the parts of a component that only arrange it, so that nothing hides in them. */
record DecorationReader(SchemaNode node, ComponentType type) {

	void check(Set<String> ids) {
		String id = node.text("id");
		if (id != null && !ids.add(id)) {
			node.refuse("duplicate", id);
		}
		node.part("appearance").allowOnly(Set.of("prefixAdorner", "suffixAdorner"));
		node.part("validate").allowOnly(type.rules());
		node.part("conditional").allowOnly(Set.of("hide"));
		node.part("properties")
			.allowOnly(type == ComponentType.DYNAMICLIST ? Set.of("minRows", "maxRows") : Set.of("kind"));
		layout();
		checkArrangement();
	}

	private void layout() {
		SchemaNode layout = node.part("layout");
		layout.allowOnly(Set.of("row", "columns"));
		layout.text("row");
		if (!layout.json().path("columns").isNull()) {
			layout.whole("columns", 16);
		}
	}

	private void checkArrangement() {
		node.flag("showOutline", false);
		node.flag("searchable", false);
		node.flag("disableCollapse", false);
		node.whole("nonCollapsedItems", 200);
		node.whole("height", 1_000);
		node.words("verticalAlignment");
		if (type == ComponentType.DATETIME && !"date".equals(node.text("subtype"))) {
			node.refuse("dateOnly");
		}
		if (node.flag("serializeToString", false) && type != ComponentType.NUMBER) {
			node.refuse("unknownKey", "serializeToString");
		}
	}

}
