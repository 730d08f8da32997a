package org.xieshou.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.xieshou.audit.DecisionLog;
import org.xieshou.process.CaseFile;
import org.xieshou.process.CaseSection;
import org.xieshou.security.Official;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers everything the page of a case shows to one official. */
@Component
class CasePage {

	private final InboxTable table;

	private final TaskAuthority authority;

	private final Timeline timeline;

	private final CaseStages stages;

	private final ObjectProvider<CaseSection> sections;

	private final CasePath path;

	private final CaseWhy why;

	private final DecisionLog decisions;

	CasePage(InboxTable table, TaskAuthority authority, Timeline timeline, CaseStages stages, ObjectProvider<CaseSection> sections,
			CasePath path, CaseWhy why, DecisionLog decisions) {
		this.table = table;
		this.authority = authority;
		this.timeline = timeline;
		this.stages = stages;
		this.sections = sections;
		this.path = path;
		this.why = why;
		this.decisions = decisions;
	}

	/** A section with its model. */
	record Section(String key, String template, Object model) {
	}

	/** A task of the case that is offered to the reader, and why they may not act on it, if so. */
	record Mine(InboxTask task, ActRefused obstacle) {
	}

	/** What the template reads. */
	record View(CaseFile file, String tone, List<CaseStages.Stage> stages, List<Section> sections, List<Timeline.Entry> timeline,
			List<CasePath.Walk> walked, List<String> why, List<Mine> mine, int decisions) {
	}

	View of(CaseFile file, Official official, Locale locale) {
		return new View(file, tone(file), stages.of(file), sections(file), timeline.of(file.id(), locale), path.of(file.id(), locale),
				why.sentences(file, locale), mine(file, official), decisions.of(file.id().toString()).size());
	}

	private List<Mine> mine(CaseFile file, Official official) {
		return table.ofCase(file.id()).stream()
			.filter(task -> authority.isOffered(official, task))
			.map(task -> new Mine(task, authority.obstacle(official, task).orElse(null)))
			.sorted(Comparator.comparing((Mine mine) -> mine.obstacle() != null))
			.toList();
	}

	private List<Section> sections(CaseFile file) {
		return sections.stream().sorted(Comparator.comparingInt(CaseSection::order))
			.map(section -> Optional.ofNullable(section.model(file.id()))
				.map(model -> new Section(section.key(), section.template(), model)))
			.flatMap(Optional::stream)
			.toList();
	}

	private static String tone(CaseFile file) {
		return switch (file.state()) {
			case "passed", "archived" -> "passed";
			case "declined", "refused" -> "refused";
			case "withdrawn", "cancelled" -> "ended";
			default -> "running";
		};
	}

}
