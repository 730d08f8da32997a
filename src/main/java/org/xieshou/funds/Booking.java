package org.xieshou.funds;

import java.util.UUID;

import org.xieshou.audit.Actor;
import org.xieshou.project.Source;

/**
 * One entry of the ledger (凭证) before it is booked.
 *
 * @param key what it is booked for; the same key is booked once
 * @param project the project, or null for an allotment
 * @param amounts what moves, more than nothing from each source
 * @param reversed whether it moves back, as when an approved change takes money away
 */
record Booking(String key, Act act, String county, UUID project, Amounts amounts, boolean reversed, Actor by) {

	static Booking of(Act act, String what, ProjectMoney money, Amounts amounts, Actor by) {
		return new Booking(act.column() + ":" + what, act, money.county(), money.project(), amounts.positive(), false, by);
	}


	Account debited(Source source) {
		return reversed ? act.from(source) : act.to();
	}

	Account credited(Source source) {
		return reversed ? act.to() : act.from(source);
	}

}
