package org.xieshou.project;

import java.util.List;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;
import org.xieshou.office.LineBureaus;
import org.xieshou.office.OfficeId;
import org.xieshou.region.Divisions;
import org.xieshou.region.Level;

/** What kind of project it is and where it lies: only inside the territory of the office that proposes. */
@Component
class PlaceRules {

	private static final int MOST_VILLAGES = 50;

	private final Divisions divisions;
	private final LineBureaus bureaus;

	PlaceRules(Divisions divisions, LineBureaus bureaus) {
		this.divisions = divisions;
		this.bureaus = bureaus;
	}

	List<Fault> faults(ProposeProject proposal, Actor by) {
		var faults = new Faults();
		faults.unless(bureaus.kinds().contains(proposal.kind()), "kind");
		place(faults, proposal.place(), by);
		faults.unless(proposal.villages().size() <= MOST_VILLAGES, "villages", MOST_VILLAGES);
		for (var i = 0; i < proposal.villages().size(); i++) {
			village(faults, "villages[" + i + "].place", proposal.villages().get(i), by);
		}
		return faults.found();
	}

	private void place(Faults faults, String place, Actor by) {
		if (place == null || place.length() < Level.PREFECTURE.digits() || divisions.find(place).isEmpty()) {
			faults.unless(false, "place");
		}
		else if (!ProposingOffices.mayPropose(by.office()) || !covers(by, place)) {
			faults.addAll(List.of(new Fault("place", "proposal.fault.place.outside", by.officeName())));
		}
	}

	private void village(Faults faults, String field, String village, Actor by) {
		if (village.length() != Level.VILLAGE.digits() || divisions.find(village).isEmpty()) {
			faults.unless(false, field);
		}
		else if (!covers(by, village)) {
			faults.addAll(List.of(new Fault(field, "proposal.fault.villages.outside", by.officeName())));
		}
	}

	private static boolean covers(Actor by, String place) {
		return place.startsWith(OfficeId.of(by.office()).place());
	}

}
