package org.xieshou.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;

import org.springframework.stereotype.Component;

/** Which offices said what on a project so far, from the record of decisions: offices only, no people. */
@Component
class StepsTaken {

	private static final Set<String> APPROVALS = Set.of("township-check", "screening", "partner-pick", "joint-review",
			"leading-group-decision", "superior-decision", "change-decision");

	private static final Set<String> INSPECTIONS = Set.of("progress-inspection", "township-acceptance",
			"acceptance-measurement", "joint-acceptance", "warranty-inspection");

	private final DecisionLog decisions;

	private final Clock clock;

	StepsTaken(DecisionLog decisions, Clock clock) {
		this.decisions = decisions;
		this.clock = clock;
	}

	List<NoticeContent.Step> approvals(UUID project) {
		return of(project, APPROVALS);
	}

	List<NoticeContent.Step> inspections(UUID project) {
		return of(project, INSPECTIONS);
	}

	/** The reason given with the last request for a change, or null where there was none. */
	String reasonOfLastRequest(UUID project) {
		return decisions.of(project.toString()).stream().filter(decision -> decision.act().equals("request-change"))
			.map(Decision::reason).reduce((first, last) -> last).orElse(null);
	}

	/** The last word of each office on each form. */
	private List<NoticeContent.Step> of(UUID project, Set<String> forms) {
		var last = new LinkedHashMap<String, NoticeContent.Step>();
		decisions.of(project.toString()).stream()
			.filter(decision -> decision.act().equals("complete") && forms.contains(decision.task().form()))
			.forEach(decision -> {
				var key = decision.task().form() + " " + decision.actor().office();
				last.remove(key);
				last.put(key, step(decision));
			});
		return List.copyOf(last.values());
	}

	private NoticeContent.Step step(Decision decision) {
		return new NoticeContent.Step(decision.task().form(), decision.task().name(), decision.actor().officeName(),
				decision.outcome(), LocalDate.ofInstant(decision.at(), clock.getZone()));
	}

}
