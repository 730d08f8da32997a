package org.xieshou.personnel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.xieshou.audit.Actor;
import org.xieshou.office.Delegation;
import org.xieshou.office.Delegations;
import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;
import org.xieshou.security.Holding;
import org.xieshou.security.Holding.Kind;
import org.xieshou.security.Holdings;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;

/** Whom somebody acts for and who acts for them; neither passes on, so both end with the handover. */
@Component
class DelegationHoldings implements Holdings {

	private static final int MOST = 200;

	private final Delegations delegations;

	private final Arranging arranging;

	private final Clock clock;

	DelegationHoldings(Delegations delegations, Arranging arranging, Clock clock) {
		this.delegations = delegations;
		this.arranging = arranging;
		this.clock = clock;
	}

	@Override
	public Set<Kind> kinds() {
		return Set.of(Kind.DELEGATION);
	}

	@Override
	public List<Holding> of(String person, String office) {
		var who = PersonId.of(person);
		return delegations.concerning(who, OfficeId.of(office), MOST).stream().filter(it -> it.isOpenOn(LocalDate.now(clock)))
			.filter(it -> it.deputy().equals(who) || it.person().equals(who) && it.office().toString().equals(office))
			.map(DelegationHoldings::line).toList();
	}

	@Override
	public void hand(Holding what, Official colleague, Actor by) {
		delegations.find(java.util.UUID.fromString(what.id())).ifPresent(it -> arranging.end(it, by, "Handover"));
	}

	private static Holding line(Delegation it) {
		return new Holding(Kind.DELEGATION, it.id().toString(), null, "", Actor.inPlaceOf(it.deputyName(), it.personName()), "", it.madeAt());
	}

}
