package org.xieshou.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That one person acts for another in an office on some days: a delegation (委托) where the person themself made it, a
 * substitution (代理) where the head of the office or the directory administrator did.
 *
 * @param person who is away
 * @param deputy who acts for them
 * @param lastDay the last day it holds, to midnight
 * @param madeBy the id of whoever made it
 * @param revocation how it was ended before its last day, or null
 */
public record Delegation(UUID id, OfficeId office, PersonId person, String personName, PersonId deputy, String deputyName, LocalDate firstDay,
		LocalDate lastDay, DelegatedWork work, String reason, Instant madeAt, String madeBy, String madeByName, @Nullable Revocation revocation) {

	/** Who ended a delegation, when and why. */
	public record Revocation(Instant at, String by, String byName, String reason) {
	}

	public boolean isSubstitution() {
		return !madeBy.equals(person.value());
	}

	/** {@code coming}, {@code standing}, {@code over} or {@code revoked}. */
	public String stateOn(LocalDate day) {
		return revocation != null ? "revoked" : day.isBefore(firstDay) ? "coming" : day.isAfter(lastDay) ? "over" : "standing";
	}

	public boolean standsOn(LocalDate day) {
		return stateOn(day).equals("standing");
	}

	/** Whether it can still be revoked. */
	public boolean isOpenOn(LocalDate day) {
		return standsOn(day) || stateOn(day).equals("coming");
	}

}
