package org.xieshou.project;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is to be built, with whose money, when and for whom (项目方案). Each change makes a new version; none is ever altered.
 *
 * @param version from 1
 * @param households households that benefit
 * @param people people that benefit
 * @param registeredHouseholds how many of the households are registered poor ones (建档立卡户)
 * @param registeredPeople how many of the people live in registered households
 */
public record Plan(int version, String scope, List<Quantity> quantities, List<BudgetLine> budget,
		List<Milestone> milestones, List<Indicator> indicators, int households, int people, int registeredHouseholds,
		int registeredPeople, List<Contact> contacts) {

	public Plan {
		quantities = List.copyOf(quantities);
		budget = List.copyOf(budget);
		milestones = List.copyOf(milestones);
		indicators = List.copyOf(indicators);
		contacts = List.copyOf(contacts);
	}

	/** All sources together, in yuan. */
	public BigDecimal total() {
		return budget.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** What one source gives, in yuan. */
	public BigDecimal from(Source source) {
		return budget.stream().filter(line -> line.source() == source).map(BudgetLine::amount)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The same content under another number. */
	public Plan as(int number) {
		return new Plan(number, scope, quantities, budget, milestones, indicators, households, people,
				registeredHouseholds, registeredPeople, contacts);
	}

}
