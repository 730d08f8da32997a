package org.xieshou.personnel;

import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.audit.Commands;
import org.xieshou.office.AppointmentEnded;
import org.xieshou.office.Delegation;
import org.xieshou.office.Delegations;
import org.xieshou.office.NewDelegation;
import org.xieshou.office.PersonId;
import org.xieshou.security.Official;
import org.xieshou.security.SignIns;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and ends delegations, each with its record; those of people who left end by themselves. */
@Service
public class Arranging {

	private static final int MOST = 200;

	private final Delegations delegations;

	private final DelegationRecord record;

	private final Commands commands;

	private final SignIns signIns;

	Arranging(Delegations delegations, DelegationRecord record, Commands commands, SignIns signIns) {
		this.delegations = delegations;
		this.record = record;
		this.commands = commands;
		this.signIns = signIns;
	}

	/**
	 * Makes it, once for each key. Whoever calls has checked that the person may.
	 *
	 * @return its id
	 * @throws DelegationRefused with everything that stands in the way
	 */
	@Transactional
	public UUID make(String key, NewDelegation wanted, Official by) {
		return UUID.fromString(commands.once(key, by.person(), "delegation:" + wanted.office(), wanted, () -> made(wanted, by.actor())));
	}

	private String made(NewDelegation wanted, Actor by) {
		var id = UUID.randomUUID();
		var problems = delegations.make(id, wanted);
		if (!problems.isEmpty()) {
			throw new DelegationRefused(problems);
		}
		record.made(delegations.find(id).orElseThrow(), by);
		signIns.recheck(wanted.deputy().value());
		return id.toString();
	}

	/** Ends it at once; false where it had ended. */
	@Transactional
	public boolean revoke(Delegation it, String reason, Official by) {
		return end(it, by.actor(), reason);
	}

	boolean end(Delegation it, Actor by, String reason) {
		var ended = delegations.revoke(it.id(), by.person(), by.name(), reason);
		if (ended) {
			record.revoked(it, by, reason);
			signIns.recheck(it.deputy().value());
		}
		return ended;
	}

	/** Nobody acts for somebody who left the office, nor does who left it go on acting there. */
	@EventListener
	@Transactional
	public void on(AppointmentEnded ended) {
		delegations.concerning(ended.person(), ended.office(), MOST).stream()
			.filter(it -> isLost(it, ended.person(), ended))
			.forEach(it -> end(it, Actor.SYSTEM, "AppointmentEnded"));
	}

	private boolean isLost(Delegation it, PersonId who, AppointmentEnded ended) {
		return it.person().equals(who) && it.office().equals(ended.office())
				|| it.deputy().equals(who) && !delegations.mayStandIn(who, it.office());
	}

}
