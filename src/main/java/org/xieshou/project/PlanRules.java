package org.xieshou.project;

import java.util.List;
import java.util.function.BiConsumer;

/** What a plan has to hold before it can be handed in: what is built, for how much, by when, to what measurable end. */
public final class PlanRules {

	private static final int LONGEST_SCOPE = 4000;

	private static final int MOST_LINES = 100;

	private final Faults faults = new Faults();

	private PlanRules() {
	}

	/** Everything that is wrong with a plan, in the order of the form. */
	public static List<Fault> faults(Plan plan) {
		var rules = new PlanRules();
		rules.works(plan);
		rules.budget(plan);
		rules.beneficiaries(plan);
		rules.schedule(plan);
		rules.contacts(plan);
		return rules.faults.found();
	}

	private void works(Plan plan) {
		faults.text("scope", plan.scope(), LONGEST_SCOPE, LONGEST_SCOPE);
		lines("quantities", plan.quantities(), (at, line) -> {
			faults.text(at + ".item", line.item(), 200, number(at));
			faults.unless(Faults.isAmount(line.amount(), 4), at + ".amount", number(at));
			faults.text(at + ".unit", line.unit(), 20, number(at));
		});
	}

	private void budget(Plan plan) {
		lines("budget", plan.budget(), (at, line) -> {
			faults.unless(line.source() != null, at + ".source", number(at));
			faults.text(at + ".item", line.item(), 200, number(at));
			faults.unless(Faults.isAmount(line.amount(), 2), at + ".amount", number(at));
		});
		if (!plan.budget().isEmpty() && plan.budget().stream().noneMatch(line -> line.source() == Source.EAST_AID)) {
			faults.addAll(List.of(new Fault("budget", "proposal.fault.budget.eastAid")));
		}
	}

	private void beneficiaries(Plan plan) {
		faults.unless(plan.households() > 0, "households");
		faults.unless(plan.people() >= Math.max(1, plan.households()), "people");
		faults.unless(plan.registeredHouseholds() >= 0 && plan.registeredHouseholds() <= plan.households(),
				"registeredHouseholds");
		faults.unless(plan.registeredPeople() >= plan.registeredHouseholds() && plan.registeredPeople() >= 0
				&& plan.registeredPeople() <= plan.people(), "registeredPeople");
	}

	private void schedule(Plan plan) {
		lines("milestones", plan.milestones(), (at, line) -> {
			faults.text(at + ".name", line.name(), 200, number(at));
			faults.unless(line.due() != null && line.due().getYear() >= 1990 && line.due().getYear() < 2100, at + ".due",
					number(at));
		});
		lines("indicators", plan.indicators(), (at, line) -> {
			faults.text(at + ".name", line.name(), 200, number(at));
			faults.unless(Faults.isText(line.target(), 60) && line.isMeasurable(), at + ".target", number(at));
			faults.text(at + ".unit", line.unit(), 20, number(at));
		});
	}

	private void contacts(Plan plan) {
		lines("contacts", plan.contacts(), (at, line) -> {
			faults.text(at + ".role", line.role(), 60, number(at));
			faults.text(at + ".name", line.name(), 60, number(at));
			faults.unless(line.telephone() != null && line.telephone().matches("[+0-9][0-9 -]{4,28}"),
					at + ".telephone", number(at));
		});
	}

	/** At least one line, not too many, and every line held against its rules. */
	private <T> void lines(String field, List<T> lines, BiConsumer<String, T> rules) {
		faults.unless(!lines.isEmpty() && lines.size() <= MOST_LINES, field, MOST_LINES);
		for (var i = 0; i < lines.size(); i++) {
			rules.accept(field + "[" + i + "]", lines.get(i));
		}
	}

	/** The line as people count it. */
	private static int number(String at) {
		return Integer.parseInt(at.replaceAll("\\D", "")) + 1;
	}

}
