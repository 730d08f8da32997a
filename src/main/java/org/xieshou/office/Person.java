package org.xieshou.office;

import java.time.LocalDate;
import java.util.Set;

import org.springframework.lang.Nullable;

/** A person employed by one or several offices, with their roles and the last day they served, if they left. */
public record Person(PersonId id, String name, Set<Role> roles, LocalDate employedSince, @Nullable LocalDate leftOn) {

	public boolean isEmployedOn(LocalDate day) {
		return !day.isBefore(employedSince) && (leftOn == null || !day.isAfter(leftOn));
	}

}
