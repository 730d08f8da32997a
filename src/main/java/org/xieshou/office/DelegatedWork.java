package org.xieshou.office;

import java.io.Serializable;
import java.util.Set;

/**
 * Which work a deputy may do: everything of the office that is the absent person's, or only some forms, or only cases below a place.
 *
 * @param forms the forms of the steps; empty for all, and for what is no step of a case as well
 * @param within the division code under which the cases have to lie; empty for everywhere the office answers for
 */
public record DelegatedWork(Set<String> forms, String within) implements Serializable {

	/** All work of the office. */
	public static final DelegatedWork WHOLE = new DelegatedWork(Set.of(), "");

	public DelegatedWork {
		forms = Set.copyOf(forms);
	}

	public boolean isWhole() {
		return forms.isEmpty() && within.isEmpty();
	}

	public boolean covers(String form, String place) {
		return (forms.isEmpty() || forms.contains(form)) && place.startsWith(within);
	}

	/** Whether some step of some case would be in both. */
	public boolean meets(DelegatedWork other) {
		var sameForms = forms.isEmpty() || other.forms.isEmpty() || forms.stream().anyMatch(other.forms::contains);
		return sameForms && (within.startsWith(other.within) || other.within.startsWith(within));
	}

}
