package org.xieshou.security;

import java.util.List;

import org.xieshou.office.Delegation;
import org.xieshou.office.Delegations;
import org.xieshou.office.Offices;
import org.xieshou.office.PersonId;
import org.xieshou.security.Official.ActingOffice;
import org.xieshou.security.Official.Behalf;

import org.springframework.stereotype.Component;

/** In whose place a person may act today, beside their own offices. */
@Component
class StandIns {

	private final Delegations delegations;

	private final Offices offices;

	StandIns(Delegations delegations, Offices offices) {
		this.delegations = delegations;
		this.offices = offices;
	}

	List<ActingOffice> of(PersonId deputy) {
		return delegations.standingTo(deputy).stream().map(this::acting).toList();
	}

	private ActingOffice acting(Delegation it) {
		return new ActingOffice(it.office().toString(), offices.find(it.office()).orElseThrow().name(),
				new Behalf(it.id(), it.person().value(), it.personName(), it.lastDay(), it.work()));
	}

}
