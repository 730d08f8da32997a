package org.xieshou.approval;

import java.util.List;

import org.xieshou.project.BudgetLine;
import org.xieshou.project.Plan;
import org.xieshou.project.Quantity;

import org.springframework.stereotype.Component;

/** Two versions of a plan side by side (新旧方案对照). */
@Component
class PlanComparison {

	private static final List<String> PARTS = List.of("scope", "quantities", "budget", "total", "milestones", "indicators",
			"beneficiaries", "contacts");

	private final PlanWords words;

	PlanComparison(PlanWords words) {
		this.words = words;
	}

	/**
	 * One part of the plan in both versions.
	 *
	 * @param part its name, under {@code approval.plan.<part>} in words
	 */
	record Difference(String part, List<String> before, List<String> after) {

		public boolean isChanged() {
			return !before.equals(after);
		}

	}

	/** Every part of the plan, changed or not. */
	List<Difference> of(Plan before, Plan after) {
		return PARTS.stream().map(part -> new Difference(part, words.of(before, part), words.of(after, part))).toList();
	}

	/** Whether two plans say the same, however their numbers are written. */
	static boolean same(Plan one, Plan other) {
		return plain(one).equals(plain(other));
	}

	private static Plan plain(Plan plan) {
		return new Plan(0, plan.scope(),
				plan.quantities().stream().map(line -> new Quantity(line.item(), line.amount().stripTrailingZeros(), line.unit())).toList(),
				plan.budget().stream().map(line -> new BudgetLine(line.source(), line.item(), line.amount().stripTrailingZeros())).toList(),
				plan.milestones(), plan.indicators(), plan.households(), plan.people(), plan.registeredHouseholds(),
				plan.registeredPeople(), plan.contacts());
	}

}
