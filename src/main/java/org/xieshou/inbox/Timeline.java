package org.xieshou.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.office.Office;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.process.StepAhead;
import org.xieshou.process.WayAhead;
import org.xieshou.web.DateFormat;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was done in a case, who holds it, and who will get it: the right third of the case page. */
@Component
class Timeline {

	/** One entry as {@code kit :: timeline} draws it; a decision can be pointed at by its number in the case. */
	record Entry(boolean ahead, String tone, String person, String office, String behalf, String act, String step, String opinion,
			List<String> notes, List<Paper> papers, String at, String anchor) {

		/** The letter of the office, without the place it has in common with its neighbours. */
		public String initial() {
			var own = PLACE.matcher(office).replaceFirst("");
			return own.isEmpty() ? "·" : own.substring(0, 1);
		}

	}

	/** A link to a paper. */
	record Paper(String name, String href) {
	}

	private static final Pattern PLACE = Pattern.compile("^[^省市县区旗州镇乡]{1,8}[省市县区旗州](?=..)");

	private static final int MOST_AHEAD = 12;

	private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
	};

	private final DecisionLog decisions;

	private final WayAhead wayAhead;

	private final InboxTable table;

	private final Offices offices;

	private final AnsweredPapers papers;

	private final JsonMapper json;

	private final MessageSource messages;

	private final DateFormat dates;

	Timeline(DecisionLog decisions, WayAhead wayAhead, InboxTable table, Offices offices, AnsweredPapers papers,
			JsonMapper json, MessageSource messages, DateFormat dates) {
		this.decisions = decisions;
		this.wayAhead = wayAhead;
		this.table = table;
		this.offices = offices;
		this.papers = papers;
		this.json = json;
		this.messages = messages;
		this.dates = dates;
	}

	/** Newest last: decisions, then the present holders, then the steps to come. */
	List<Entry> of(UUID caseId, Locale locale) {
		var entries = new ArrayList<Entry>();
		decisions.of(caseId.toString()).forEach(decision -> entries.add(done(caseId, decision, locale)));
		table.ofCase(caseId).forEach(task -> entries.add(present(task, locale)));
		wayAhead.of(caseId).stream().limit(MOST_AHEAD).forEach(step -> entries.add(ahead(step, locale)));
		return entries;
	}

	private Entry done(UUID caseId, Decision decision, Locale locale) {
		var step = decision.task() == null ? word("inbox.act." + decision.act(), decision.act(), locale) : decision.task().name();
		var act = decision.outcome() == null ? null : word("inbox.outcome." + decision.outcome(), decision.outcome(), locale);
		return new Entry(false, tone(decision), decision.actor().ownName(), decision.actor().officeName(), decision.actor().behalfName(),
				act, step, decision.reason(), notes(decision, locale), links(caseId, decision), dates.minute(decision.at()),
				"decision-" + decision.number());
	}

	private List<Paper> links(UUID caseId, Decision decision) {
		return papers.of(json.readValue(decision.answers(), ANSWERS)).stream()
			.map(paper -> new Paper(paper.name(), "/cases/" + caseId + "/papers/" + paper.id()))
			.toList();
	}

	private Entry present(InboxTask task, Locale locale) {
		var holder = names(table.principals(task.id()));
		return new Entry(false, "running", task.assigneeName(), holder, null, word("inbox.present", "", locale), task.name(), null, List.of(), List.of(),
				dates.minute(task.createdAt()), null);
	}

	private Entry ahead(StepAhead step, Locale locale) {
		var who = step.offices().isEmpty() ? word("inbox.ahead.open", "", locale) : names(step.offices());
		return new Entry(true, "ahead", null, who, null, null, step.name(), null, List.of(), List.of(), null, null);
	}

	/** What a reviewer was warned of, and how they reasoned it away. */
	private List<String> notes(Decision decision, Locale locale) {
		return json.readValue(decision.answers(), ANSWERS).get("flags") instanceof List<?> flags
				? flags.stream().map(Map.class::cast).filter(flag -> flag.get("reason") != null)
					.map(flag -> messages.getMessage("inbox.flag", new Object[] { flag.get("flag"), flag.get("reason") }, locale)).toList()
				: List.of();
	}

	String names(List<String> principals) {
		return String.join("、", principals.stream().map(this::name).distinct().toList());
	}

	private String name(String principal) {
		return principal.contains(":") ? offices.find(OfficeId.of(principal)).map(Office::name).orElse(principal) : principal;
	}

	private String word(String key, String otherwise, Locale locale) {
		return messages.getMessage(key, null, otherwise, locale);
	}

	private static String tone(Decision decision) {
		return switch (decision.outcome() == null ? "" : decision.outcome()) {
			case "return", "defects", "pass-on" -> "returned";
			case "refuse", "decline" -> "refused";
			default -> "passed";
		};
	}

}
