package org.xieshou.process.model;

import java.util.Set;

/** A decision table (决策表) by its key: what Java gives it and the answers Java reads from it. */
public record TableTerm(String key, Set<String> inputs, Set<String> outputs) {

	public TableTerm {
		inputs = Set.copyOf(inputs);
		outputs = Set.copyOf(outputs);
	}
}
