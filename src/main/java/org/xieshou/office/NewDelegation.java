package org.xieshou.office;

import java.time.LocalDate;

/**
 * The wish that one person acts for another.
 *
 * @param by the id of whoever wishes it, with their name
 */
public record NewDelegation(OfficeId office, PersonId person, PersonId deputy, LocalDate firstDay, LocalDate lastDay, DelegatedWork work,
		String reason, PersonId by, String byName) {

	boolean meetsDaysOf(Delegation other) {
		return !firstDay.isAfter(other.lastDay()) && !lastDay.isBefore(other.firstDay());
	}

}
