package org.xieshou.project.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;
import org.xieshou.office.LineBureaus;
import org.xieshou.project.Fault;
import org.xieshou.project.ProjectRevision;
import org.xieshou.project.ProposalReturn;
import org.xieshou.project.Source;

/** What the page of a guided proposal shows at one of its steps. */
@Component
class ProposalPage {

	private final ProposalWriting writing;
	private final LineBureaus bureaus;
	private final TypedPlaces places;
	private final ProjectRevision revision;
	private final MessageSource messages;

	ProposalPage(ProposalWriting writing, LineBureaus bureaus, TypedPlaces places, ProjectRevision revision,
			MessageSource messages) {
		this.writing = writing;
		this.bureaus = bureaus;
		this.places = places;
		this.revision = revision;
		this.messages = messages;
	}

	/** A step in the row of steps: {@code done}, {@code present} or {@code ahead}, and how many faults it still has. */
	record Step(String key, String state, int faults) {
	}

	/** What the template reads. */
	record View(UUID id, String step, List<Step> steps, Map<String, String> fields, Map<String, List<Map<String, String>>> rows,
			Map<String, String> errors, Map<String, Map<String, String>> problems, Map<String, String> kinds,
			Map<String, String> sources, Map<String, String> shown, Map<String, BigDecimal> sums, boolean revision,
			ProposalReturn returned, Instant savedAt) {

		/** All sources together. */
		public BigDecimal sum() {
			return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		}

		/** The full name of a place that was typed or picked. */
		public String place(String typed) {
			return typed == null ? null : shown.get(typed);
		}

		public String value(String field) {
			return fields.getOrDefault(field, "");
		}
	}

	/** @param told whether what is wrong with this step is to be told */
	View of(ProposalDraft draft, ProposalStep step, boolean told, Actor by, Locale locale) {
		var faults = writing.faults(draft, by);
		var sheet = draft.sheet();
		var rows = Arrays.stream(ProposalStep.values()).flatMap(each -> each.lists().keySet().stream())
			.collect(Collectors.toMap(Function.identity(), list -> shownRows(sheet, list)));
		rows.put("papers", sheet.rows("papers"));
		return new View(draft.id(), step.key(), steps(step, faults, sheet), sheet.fields(), rows,
				told ? sentences(step, faults, locale) : Map.of(), step == ProposalStep.CHECK ? problems(faults, locale) : Map.of(),
				words(bureaus.kinds(), kind -> "project.kind." + kind, locale),
				words(Arrays.stream(Source.values()).map(Source::name).toList(), name -> Source.valueOf(name).messageKey(), locale),
				shown(sheet), sums(sheet), draft.isRevision(),
				draft.isRevision() ? revision.awaited(draft.project()).orElse(null) : null, draft.savedAt());
	}

	/** The rows in which something was typed, in the order in which faults count them, and an empty one where one was asked for. */
	private static List<Map<String, String>> shownRows(ProposalSheet sheet, String list) {
		var typed = sheet.tidy().rows(list);
		var all = sheet.rows(list);
		if (!typed.isEmpty() && (all.get(all.size() - 1).values().stream().anyMatch(text -> !text.isBlank()))) {
			return typed;
		}
		return Stream.concat(typed.stream(), Stream.of(Map.<String, String>of())).toList();
	}

	private static List<Step> steps(ProposalStep present, List<Fault> faults, ProposalSheet sheet) {
		return Arrays.stream(ProposalStep.values()).map(step -> {
			var wrong = (int) faults.stream().filter(fault -> step.holds(fault.field())).count();
			var state = step == present ? "present" : isDone(step, wrong, sheet) ? "done" : "ahead";
			return new Step(step.key(), state, step.ordinal() < present.ordinal() ? wrong : 0);
		}).toList();
	}

	private static boolean isDone(ProposalStep step, int wrong, ProposalSheet sheet) {
		return switch (step) {
			case PAPERS -> !sheet.rows("papers").isEmpty();
			case CHECK -> false;
			default -> wrong == 0;
		};
	}

	private Map<String, String> sentences(ProposalStep step, List<Fault> faults, Locale locale) {
		return faults.stream().filter(fault -> step.holds(fault.field()))
			.collect(Collectors.toMap(Fault::field, fault -> sentence(fault, locale), (first, second) -> first, LinkedHashMap::new));
	}

	/** Everything that is wrong, by step. */
	private Map<String, Map<String, String>> problems(List<Fault> faults, Locale locale) {
		var problems = new LinkedHashMap<String, Map<String, String>>();
		for (var step : ProposalStep.values()) {
			var sentences = sentences(step, faults, locale);
			if (!sentences.isEmpty()) {
				problems.put(step.key(), sentences);
			}
		}
		return problems;
	}

	private String sentence(Fault fault, Locale locale) {
		return messages.getMessage(fault.message(), fault.arguments(), locale);
	}

	private Map<String, String> words(List<String> keys, Function<String, String> message, Locale locale) {
		return keys.stream().collect(Collectors.toMap(Function.identity(),
				key -> messages.getMessage(message.apply(key), null, locale), (first, second) -> first, LinkedHashMap::new));
	}

	/** The full names of the places that were typed or picked. */
	private Map<String, String> shown(ProposalSheet sheet) {
		return Stream.concat(Stream.of(sheet.text("place")), sheet.rows("villages").stream().map(row -> row.getOrDefault("place", "")))
			.distinct().collect(Collectors.toMap(Function.identity(), places::shown));
	}

	private static Map<String, BigDecimal> sums(ProposalSheet sheet) {
		var sums = new LinkedHashMap<String, BigDecimal>();
		for (var row : sheet.rows("budget")) {
			var amount = SheetReader.amount(row.get("amount"));
			if (amount != null && !row.getOrDefault("source", "").isBlank()) {
				sums.merge(row.get("source"), amount, BigDecimal::add);
			}
		}
		return sums;
	}

}
