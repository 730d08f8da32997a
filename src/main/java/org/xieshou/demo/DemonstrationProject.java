package org.xieshou.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.xieshou.region.ReferenceRow;

/**
 * How one project of the field report is carried through its life.
 *
 * @param proposer the person who proposes
 * @param partner division code of the partner that picks it
 * @param start the day it is proposed
 * @param until the form at which the case is left waiting; empty for a case carried as far as time allows
 * @param times at which opening of that form, from 1
 * @param events what does not go straight: {@code returned} or {@code declined} at screening, {@code defects} at the first
 * inspection, {@code late} with their rectification, an {@code objection} to the first notice, {@code posted-lately} for a
 * notice that is still up, a {@code change} or {@code cancel} request after approval
 */
record DemonstrationProject(String title, String kind, String place, List<String> villages, String proposer, String partner,
		LocalDate start, String until, int times, Set<String> events) {

	static DemonstrationProject of(ReferenceRow row) {
		return new DemonstrationProject(row.get("title"), row.get("kind"), row.get("place"), words(row.find("villages").orElse("")),
				row.get("proposer"), row.get("partner"), LocalDate.parse(row.get("start")), row.find("until").orElse(""),
				Integer.parseInt(row.get("times")), Set.copyOf(words(row.find("events").orElse(""))));
	}

	boolean has(String event) {
		return events.contains(event);
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.split(";")).filter(word -> !word.isBlank()).collect(Collectors.toList());
	}

}
