package org.xieshou.personnel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.xieshou.office.DelegatedWork;
import org.xieshou.office.NewDelegation;
import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;
import org.xieshou.security.Official;

/**
 * What was filled in for a delegation, as it was filled in.
 *
 * @param scope {@code all} or {@code steps}
 */
record WantedDelegation(String office, String person, String deputy, String firstDay, String lastDay, String scope, List<String> forms,
		String within, String reason) {

	WantedDelegation {
		forms = forms == null ? List.of() : List.copyOf(forms);
		within = within == null ? "" : within.strip();
		reason = reason == null ? "" : reason.strip();
		scope = scope == null ? "all" : scope;
	}

	/** An {@link IllegalArgumentException} or {@link DateTimeException} where it is none. */
	NewDelegation by(Official official) {
		return new NewDelegation(OfficeId.of(office), PersonId.of(person), PersonId.of(deputy), LocalDate.parse(firstDay), LocalDate.parse(lastDay),
				new DelegatedWork(scope.equals("steps") ? Set.copyOf(forms) : Set.of(), within), reason, PersonId.of(official.person()), official.name());
	}

	/** The field that cannot be read, or null. */
	String unreadable() {
		return !isPerson(person) ? "person" : !isPerson(deputy) ? "deputy" : !isDay(firstDay) ? "firstDay" : !isDay(lastDay) ? "lastDay"
				: scope.equals("steps") && forms.isEmpty() ? "forms" : within.matches("\\d{0,12}") ? null : "within";
	}

	private static boolean isPerson(String text) {
		return text != null && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
	}

	private static boolean isDay(String text) {
		try {
			return text != null && LocalDate.parse(text) != null;
		}
		catch (DateTimeException none) {
			return false;
		}
	}

}
