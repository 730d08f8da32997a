package org.xieshou.project;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;

/** What a proposal has to fulfil before it can be handed in; each rule names the field it is about. */
@Component
class ProposalRules {

	private final PlaceRules places;

	ProposalRules(PlaceRules places) {
		this.places = places;
	}

	List<Fault> faults(ProposeProject proposal, Actor by) {
		var faults = new ArrayList<Fault>(places.faults(proposal, by));
		text(faults, "title", proposal.title(), 100);
		text(faults, "implementingUnit", proposal.implementingUnit(), 100);
		faults.addAll(PlanRules.faults(proposal.plan()));
		return faults;
	}

	private static void text(List<Fault> faults, String field, String text, int longest) {
		if (text == null || text.isBlank()) {
			faults.add(new Fault(field, "proposal.fault." + field));
		}
		else if (text.length() > longest) {
			faults.add(new Fault(field, "proposal.fault." + field + ".long", longest));
		}
	}

}
