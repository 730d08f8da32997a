package org.xieshou.project;

import java.util.ArrayList;
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

	private final Divisions divisions;
	private final LineBureaus bureaus;

	PlaceRules(Divisions divisions, LineBureaus bureaus) {
		this.divisions = divisions;
		this.bureaus = bureaus;
	}

	List<Fault> faults(ProposeProject proposal, Actor by) {
		var faults = new ArrayList<Fault>();
		if (!bureaus.kinds().contains(proposal.kind())) {
			faults.add(new Fault("kind", "proposal.fault.kind"));
		}
		place(faults, proposal.place(), by);
		for (var i = 0; i < proposal.villages().size(); i++) {
			village(faults, "villages[" + i + "]", proposal.villages().get(i), by);
		}
		return faults;
	}

	private void place(List<Fault> faults, String place, Actor by) {
		if (place == null || place.length() < Level.PREFECTURE.digits() || divisions.find(place).isEmpty()) {
			faults.add(new Fault("place", "proposal.fault.place"));
		}
		else if (!mayPropose(by) || !covers(by, place)) {
			faults.add(new Fault("place", "proposal.fault.place.outside", by.officeName()));
		}
	}

	private void village(List<Fault> faults, String field, String village, Actor by) {
		if (village.length() != Level.VILLAGE.digits() || divisions.find(village).isEmpty()) {
			faults.add(new Fault(field, "proposal.fault.village"));
		}
		else if (!covers(by, village)) {
			faults.add(new Fault(field, "proposal.fault.village.outside", by.officeName()));
		}
	}

	/** Villages, townships and the offices that answer for counties and prefectures propose; bureaus and partners do not. */
	private static boolean mayPropose(Actor by) {
		return switch (OfficeId.of(by.office()).function()) {
			case VILLAGE, TOWNSHIP, OFFICE -> true;
			default -> false;
		};
	}

	private static boolean covers(Actor by, String place) {
		return place.startsWith(OfficeId.of(by.office()).place());
	}

}
