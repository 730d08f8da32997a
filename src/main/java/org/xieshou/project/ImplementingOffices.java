package org.xieshou.project;

import org.springframework.stereotype.Component;
import org.xieshou.office.OfficeFunction;
import org.xieshou.office.Offices;
import org.xieshou.region.Level;

/** Which office answers for the unit that carries a project out: the township government, unless the village does it itself. */
@Component
class ImplementingOffices {

	private final Offices offices;

	ImplementingOffices(Offices offices) {
		this.offices = offices;
	}

	String of(ProposeProject proposal) {
		var level = "village".equals(proposal.implementer()) ? Level.VILLAGE : Level.TOWNSHIP;
		return offices.at(proposal.place(), level, OfficeFunction.answeringFor(level)).toString();
	}

}
