package org.xieshou.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.xieshou.audit.Actor;

/** What lies with the people of an office, as one part of the program knows it, and how it goes to somebody else (交接). */
public interface Holdings {

	/** The kinds this part answers for. */
	Set<Holding.Kind> kinds();

	/** What a person has in an office now. */
	List<Holding> of(String person, String office);

	/** Why it cannot go to that colleague, or empty. */
	default Optional<Staying> obstacle(Holding what, Official colleague) {
		return Optional.empty();
	}

	/** Lets it go, in the transaction of the whole handover; what is only followed stays as it is. */
	default void hand(Holding what, Official colleague, Actor by) {
	}

	/** Why something stays: the key of a sentence, and what it names or null. */
	record Staying(String message, String detail) {
	}

}
