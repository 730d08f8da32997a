package org.xieshou.project.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;
import org.xieshou.project.ProposeProject;
import org.xieshou.project.Projects;
import org.xieshou.project.Source;
import org.xieshou.project.proposal.SheetReader;
import org.xieshou.region.Divisions;

/** What the pages of an import show: the report of what is wrong, the preview, the result. */
@Component
class ImportPage {

	private final ImportWords words;
	private final SheetReader reader;
	private final Divisions divisions;
	private final Projects projects;
	private final ProposalImports imports;

	ImportPage(ImportWords words, SheetReader reader, Divisions divisions, Projects projects, ProposalImports imports) {
		this.words = words;
		this.reader = reader;
		this.divisions = divisions;
		this.projects = projects;
		this.imports = imports;
	}

	/** A line of the report, in words. */
	record Wrong(String sheet, Integer row, String column, String heading, String sentence) {
	}

	/** A proposal before, and a project after the confirmation. */
	record Line(UUID id, String number, String title, String kind, String place, BigDecimal total, BigDecimal aid, int households,
			int registered) {
	}

	/** What the preview and the result read. */
	record View(ProposalImport read, List<Line> lines, ProposalImport earlier) {

		public BigDecimal total() {
			return lines.stream().map(Line::total).reduce(BigDecimal.ZERO, BigDecimal::add);
		}
	}

	List<Wrong> report(List<ImportFault> faults, Locale locale) {
		return faults.stream().map(fault -> wrong(fault, locale)).toList();
	}

	View of(ProposalImport read, Actor by) {
		var lines = IntStream.range(0, read.sheets().size()).mapToObj(at -> {
			var id = Optional.of(read.projects()).filter(made -> !made.isEmpty()).map(made -> made.get(at)).orElse(null);
			return line(reader.read(read.sheets().get(at), by), id);
		}).toList();
		return new View(read, lines, imports.earlier(read).orElse(null));
	}

	private Line line(ProposeProject proposal, UUID id) {
		var plan = proposal.plan();
		return new Line(id, id == null ? null : projects.get(id).number(), proposal.title(), proposal.kind(),
				divisions.path(proposal.place()).orElse(proposal.place()), plan.total(), plan.from(Source.EAST_AID),
				plan.households(), plan.registeredHouseholds());
	}

	private Wrong wrong(ImportFault fault, Locale locale) {
		var sentence = words.say(fault.message(), locale, fault.arguments());
		if (fault.place() == null) {
			return new Wrong(null, null, null, null, sentence);
		}
		var place = fault.place();
		return new Wrong(words.say(place.sheet().nameKey(), locale), place.row(), letter(place.sheet().columns().indexOf(place.column())),
				words.say(place.sheet().headingKey(place.column()), locale), sentence);
	}

	/** The column as the spreadsheet names it; the template has fewer than 26. */
	private static String letter(int column) {
		return String.valueOf((char) ('A' + column));
	}

}
