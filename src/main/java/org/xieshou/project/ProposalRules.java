package org.xieshou.project;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;

/** What a proposal has to fulfil before it can be handed in; each rule names the field it is about. */
@Component
class ProposalRules {

	private static final int LONGEST_NAME = 100;

	private final PlaceRules places;

	ProposalRules(PlaceRules places) {
		this.places = places;
	}

	List<Fault> faults(ProposeProject proposal, Actor by) {
		var faults = new Faults();
		faults.text("title", proposal.title(), LONGEST_NAME, LONGEST_NAME);
		faults.addAll(places.faults(proposal, by));
		faults.text("implementingUnit", proposal.implementingUnit(), LONGEST_NAME, LONGEST_NAME);
		faults.addAll(PlanRules.faults(proposal.plan()));
		return faults.found();
	}

	/** A revised proposal keeps its kind and place: its number, its offices and its reviewers follow from them. */
	List<Fault> faults(Project project, ProposeProject revised, Actor by) {
		var faults = new Faults();
		faults.addAll(faults(revised, by));
		faults.unless(project.kind().equals(revised.kind()), "kind");
		if (!project.place().equals(revised.place())) {
			faults.addAll(List.of(new Fault("place", "proposal.fault.place.moved")));
		}
		return faults.found();
	}

}
