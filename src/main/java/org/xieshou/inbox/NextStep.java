package org.xieshou.inbox;

import java.util.Optional;

import org.xieshou.process.WayAhead;

import org.springframework.stereotype.Component;

/** Tells whoever decides where the case goes if nothing is returned or refused. */
@Component
class NextStep {

	/** The step that usually follows, and the offices that get it; {@code who} is empty where answers still to be given decide on that. */
	record Next(String step, String who) {
	}

	private final WayAhead ahead;

	private final Timeline timeline;

	NextStep(WayAhead ahead, Timeline timeline) {
		this.ahead = ahead;
		this.timeline = timeline;
	}

	Optional<Next> after(InboxTask task) {
		return ahead.of(task.caseId()).stream()
			.filter(step -> step.stage().equals(task.process()))
			.findFirst()
			.map(step -> new Next(step.name(), timeline.names(step.offices())));
	}

}
