package org.xieshou.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a plan has to hold before it can be handed in: what is built, for how much, by when, to what measurable end. */
public final class PlanRules {

	private static final int LONGEST_SCOPE = 4000;

	private PlanRules() {
	}

	/** Everything that is wrong with a plan, in the order of the form. */
	public static List<Fault> faults(Plan plan) {
		var faults = new ArrayList<Fault>();
		if (plan.scope() == null || plan.scope().isBlank() || plan.scope().length() > LONGEST_SCOPE) {
			faults.add(new Fault("scope", "proposal.fault.scope", LONGEST_SCOPE));
		}
		lines(faults, "quantities", plan.quantities(), line -> line.amount() != null && line.amount().signum() > 0
				&& isShort(line.item(), 200) && isShort(line.unit(), 20));
		lines(faults, "budget", plan.budget(), line -> line.source() != null && line.amount() != null
				&& line.amount().signum() > 0 && line.amount().stripTrailingZeros().scale() <= 2 && isShort(line.item(), 200));
		if (!plan.budget().isEmpty() && plan.budget().stream().noneMatch(line -> line.source() == Source.EAST_AID)) {
			faults.add(new Fault("budget", "proposal.fault.budget.eastAid"));
		}
		beneficiaries(faults, plan);
		lines(faults, "milestones", plan.milestones(), line -> line.due() != null && isShort(line.name(), 200));
		lines(faults, "indicators", plan.indicators(), line -> isShort(line.name(), 200) && isShort(line.target(), 60)
				&& isShort(line.unit(), 20) && line.isMeasurable());
		lines(faults, "contacts", plan.contacts(), line -> isShort(line.name(), 60) && isShort(line.role(), 60)
				&& isTelephone(line.telephone()));
		return faults;
	}

	/** At least one line, and every line complete. */
	private static <T> void lines(List<Fault> faults, String field, List<T> lines, Predicate<T> complete) {
		if (lines.isEmpty()) {
			faults.add(new Fault(field, "proposal.fault." + field));
		}
		for (var i = 0; i < lines.size(); i++) {
			if (!complete.test(lines.get(i))) {
				faults.add(new Fault(field + "[" + i + "]", "proposal.fault." + field + ".line", i + 1));
			}
		}
	}

	private static void beneficiaries(List<Fault> faults, Plan plan) {
		if (plan.households() <= 0) {
			faults.add(new Fault("households", "proposal.fault.households"));
		}
		if (plan.people() < plan.households()) {
			faults.add(new Fault("people", "proposal.fault.people"));
		}
		if (plan.registeredHouseholds() < 0 || plan.registeredHouseholds() > plan.households()) {
			faults.add(new Fault("registeredHouseholds", "proposal.fault.registeredHouseholds"));
		}
		if (plan.registeredPeople() < plan.registeredHouseholds() || plan.registeredPeople() > plan.people()) {
			faults.add(new Fault("registeredPeople", "proposal.fault.registeredPeople"));
		}
	}

	private static boolean isShort(String text, int longest) {
		return text != null && !text.isBlank() && text.length() <= longest;
	}

	private static boolean isTelephone(String text) {
		return text != null && text.matches("[+0-9][0-9 -]{4,28}");
	}

}
