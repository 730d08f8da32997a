package org.xieshou.api;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.xieshou.audit.Decision;

/** A decision in a list. */
record DecisionLine(UUID id, int number, OffsetDateTime at, Actor actor, String act, @Nullable String task, @Nullable String outcome,
		@Nullable String reason, String hash) {

	/** Who acted, for which office, and on whose behalf. */
	record Actor(String name, String office, String officeName, @Nullable String onBehalfOf) {

		static Actor of(org.xieshou.audit.Actor actor) {
			return new Actor(actor.name(), actor.office(), actor.officeName(), actor.onBehalfOf());
		}

	}

	static DecisionLine of(Decision decision) {
		return new DecisionLine(decision.id(), decision.number(), Times.of(decision.at()), Actor.of(decision.actor()), decision.act(),
				decision.task() == null ? null : decision.task().name(), decision.outcome(), decision.reason(), decision.hash());
	}

}
