package org.xieshou.process.model;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far; past a hundred nobody reads on. */
class Problems {

	private static final int ENOUGH = 100;

	private final List<ModelProblem> found = new ArrayList<>();

	void add(XmlNode element, String attribute, String key, Object... args) {
		if (found.size() < ENOUGH) {
			found.add(new ModelProblem(element.label(), element.spokenName(), attribute, "model." + key, List.of(args)));
		}
	}

	List<ModelProblem> found() {
		return List.copyOf(found);
	}
}
