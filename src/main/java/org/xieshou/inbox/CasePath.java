package org.xieshou.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.process.StepAhead;
import org.xieshou.process.WalkedPath;
import org.xieshou.process.WalkedPath.Walked;
import org.xieshou.process.WalkedStep;
import org.xieshou.process.WayAhead;
import org.xieshou.web.DateFormat;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The path a case walked through its diagrams, in words: what was done by whom and when, who is at it, what is to come. */
@Component
class CasePath {

	private final WalkedPath path;

	private final WayAhead wayAhead;

	private final DecisionLog decisions;

	private final InboxTable table;

	private final Timeline timeline;

	private final MessageSource messages;

	private final DateFormat dates;

	CasePath(WalkedPath path, WayAhead wayAhead, DecisionLog decisions, InboxTable table, Timeline timeline, MessageSource messages, DateFormat dates) {
		this.path = path;
		this.wayAhead = wayAhead;
		this.decisions = decisions;
		this.table = table;
		this.timeline = timeline;
		this.messages = messages;
		this.dates = dates;
	}

	/** One step: its state as {@link WalkedStep} has it or {@code ahead}, who took or has it, and the day. */
	record Line(String element, String state, String name, String who, String day) {
	}

	/** One diagram and its steps. */
	record Walk(Walked diagram, List<Line> lines) {
	}

	/** The running diagrams first, then the newest. */
	List<Walk> of(UUID caseId, Locale locale) {
		var people = people(caseId);
		var ahead = wayAhead.of(caseId);
		return path.of(caseId).stream().map(walked -> new Walk(walked, lines(walked, people, ahead, locale))).toList();
	}

	/** What stands beside the elements of one diagram. */
	Map<String, String> notes(UUID caseId, String instance) {
		var people = people(caseId);
		Map<String, String> notes = new HashMap<>();
		path.steps(instance).stream().map(step -> line(step, people)).filter(line -> !line.who().isEmpty())
			.forEach(line -> notes.merge(line.element(), line.who() + " " + line.day(), (one, other) -> one + "\n" + other));
		return notes;
	}

	private List<Line> lines(Walked walked, Map<String, String> people, List<StepAhead> ahead, Locale locale) {
		var lines = new ArrayList<Line>();
		path.steps(walked.instance()).forEach(step -> lines.add(line(step, people)));
		if (walked.running()) {
			ahead.stream().filter(step -> step.stage().equals(walked.process())).forEach(step -> lines.add(line(step, locale)));
		}
		return lines;
	}

	private Line line(WalkedStep step, Map<String, String> people) {
		return new Line(step.element(), step.state(), step.name(), step.task() == null ? "" : people.getOrDefault(step.task(), ""),
				dates.day(step.to() == null ? step.from() : step.to()));
	}

	private Line line(StepAhead step, Locale locale) {
		var who = step.offices().isEmpty() ? messages.getMessage("inbox.ahead.open", null, locale) : timeline.names(step.offices());
		return new Line(null, "ahead", step.name(), who, "");
	}

	/** Who answered or holds each task, and the offices asked where nobody holds it. */
	private Map<String, String> people(UUID caseId) {
		var people = decisions.of(caseId.toString()).stream().filter(decision -> decision.task() != null)
			.collect(Collectors.toMap((Decision decision) -> decision.task().id(), decision -> decision.actor().name(), (one, other) -> other));
		people.putAll(table.ofCase(caseId).stream().collect(Collectors.toMap(InboxTask::id, this::holder)));
		return people;
	}

	private String holder(InboxTask task) {
		return Objects.requireNonNullElseGet(task.assigneeName(), () -> timeline.names(table.principals(task.id())));
	}

}
