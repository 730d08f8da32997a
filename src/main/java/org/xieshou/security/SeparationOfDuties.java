package org.xieshou.security;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.xieshou.audit.Actor;
import org.xieshou.audit.DecisionLog;

import org.springframework.stereotype.Component;

/** Finds out whether a person already stood on another side of a case, as themselves or as whom they acted for. */
@Component
public class SeparationOfDuties {

	private final DecisionLog decisions;

	SeparationOfDuties(DecisionLog decisions) {
		this.decisions = decisions;
	}

	/**
	 * The earlier act of this person that keeps them from answering the form on this case.
	 *
	 * @return the name of the earlier task, or empty when nothing stands in the way
	 */
	public Optional<String> obstacle(Official official, UUID caseId, String form) {
		var people = people(official.actor());
		return Side.of(form).flatMap(side -> decisions.of(caseId.toString()).stream()
			.filter(earlier -> !Collections.disjoint(people, people(earlier.actor())))
			.filter(earlier -> sideOf(earlier).filter(side::excludes).isPresent())
			.map(earlier -> earlier.task() == null ? "" : earlier.task().name())
			.findFirst());
	}

	/** As whom somebody acts: as themselves, and as whom they act for. */
	private static List<String> people(Actor actor) {
		return Stream.of(actor.person(), actor.onBehalfOf()).filter(Objects::nonNull).toList();
	}

	private static Optional<Side> sideOf(org.xieshou.audit.Decision decision) {
		return switch (decision.act()) {
			case "propose", "request-change", "register-contract", "change-contract" -> Optional.of(Side.PREPARE);
			case "book-payment" -> Optional.of(Side.BOOK);
			case "complete" -> Side.of(decision.task().form());
			default -> Optional.empty();
		};
	}

}
