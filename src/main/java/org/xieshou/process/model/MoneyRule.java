package org.xieshou.process.model;

import java.util.List;

/** What must have been completed before an action of public money is taken. */
record MoneyRule(String action, List<MoneyStep> steps) {

	static MoneyRule before(String action, MoneyStep... steps) {
		return new MoneyRule(action, List.of(steps));
	}
}
