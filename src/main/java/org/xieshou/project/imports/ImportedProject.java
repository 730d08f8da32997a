package org.xieshou.project.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.xieshou.project.proposal.ProposalSheet;

/** One project of the workbook as a proposal, and where each of its fields stands. */
class ImportedProject {

	private static final List<String> FIELDS = List.of("title", "place", "implementingUnit", "scope", "total", "households",
			"people", "registeredHouseholds", "registeredPeople");

	private final ImportLine line;
	private final ImportWords words;
	private final Map<String, String> fields = new HashMap<>();
	private final Map<String, List<Map<String, String>>> lists = new HashMap<>();
	private final Map<String, CellPlace> places = new HashMap<>();

	ImportedProject(ImportLine line, ImportWords words, String start, String finish) {
		this.line = line;
		this.words = words;
		FIELDS.forEach(field -> put(field, field, line.text(field)));
		put("kind", "kind", words.kind(line.text("kind")));
		put("implementer", "implementer", words.implementer(line.text("implementer")));
		Arrays.stream(line.text("villages").split("[;；、,，\\s]+")).filter(village -> !village.isBlank())
			.forEach(village -> add("villages", Map.of("place", village), Map.of("place", line.at("villages"))));
		milestone(start, "start");
		milestone(finish, "finish");
		add("contacts", Map.of("role", line.text("role"), "name", line.text("name"), "telephone", line.text("telephone")),
				Map.of("role", line.at("role"), "name", line.at("name"), "telephone", line.at("telephone")));
	}

	String number() {
		return line.text("number");
	}

	/** Adds a line of one of the other sheets. */
	void add(ImportLine other) {
		var cells = new HashMap<>(other.cells());
		cells.computeIfPresent("source", (column, word) -> words.source(word));
		cells.remove("number");
		var at = new HashMap<String, CellPlace>();
		cells.keySet().forEach(column -> at.put(column, other.at(column)));
		add(other.sheet().list(), cells, at);
	}

	ProposalSheet sheet() {
		return new ProposalSheet(Map.copyOf(fields), Map.copyOf(lists));
	}

	/** Where a field such as {@code budget[0].amount} stands; what has no place of its own belongs to the project's line. */
	CellPlace place(String field) {
		return places.getOrDefault(field, line.at("number"));
	}

	private void milestone(String name, String column) {
		add("milestones", Map.of("name", name, "due", line.text(column)), Map.of("name", line.at(column), "due", line.at(column)));
	}

	private void put(String field, String column, String text) {
		fields.put(field, text);
		places.put(field, line.at(column));
	}

	private void add(String list, Map<String, String> row, Map<String, CellPlace> at) {
		var rows = lists.computeIfAbsent(list, name -> new ArrayList<>());
		at.forEach((column, place) -> places.put(list + "[" + rows.size() + "]." + column, place));
		rows.add(row);
	}

}
