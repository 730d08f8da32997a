package org.xieshou.personnel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.xieshou.office.DelegationProblem;
import org.xieshou.office.Delegations;
import org.xieshou.office.Office;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.Staff;
import org.xieshou.region.Division;
import org.xieshou.region.Divisions;
import org.xieshou.security.Official;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen where a delegation is filled in, and what is wrong with what was. */
@Component
class DelegationForm {

	private final PersonnelRights rights;

	private final Offices offices;

	private final Delegations delegations;

	private final Divisions divisions;

	private final WorkWords words;

	private final MessageSource messages;

	DelegationForm(PersonnelRights rights, Offices offices, Delegations delegations, Divisions divisions, WorkWords words, MessageSource messages) {
		this.rights = rights;
		this.offices = offices;
		this.delegations = delegations;
		this.divisions = divisions;
		this.words = words;
		this.messages = messages;
	}

	/** What the page reads: choices by key, and the office they are for. */
	record View(String office, Map<String, String> offices, Map<String, String> people, Map<String, String> deputies, Map<String, String> steps,
			Map<String, String> places) {
	}

	/** The choices for an office, or for the reader's first where none is named. */
	View view(Official official, String asked) {
		var mine = rights.officesOf(official);
		var office = mine.stream().filter(id -> id.toString().equals(asked)).findFirst().orElse(mine.isEmpty() ? null : mine.get(0));
		if (office == null) {
			return new View(null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
		}
		return new View(office.toString(), names(mine), people(rights.peopleOf(official, office)), people(deputies(office)),
				words.stepsOf(office.toString()), places(office));
	}

	/** Sentences on what cannot be read or must not be, by field. */
	Map<String, String> errors(List<DelegationProblem> problems, Locale locale) {
		Map<String, String> errors = new LinkedHashMap<>();
		problems.forEach(problem -> errors.putIfAbsent(problem.field().equals("work") ? "within" : problem.field(),
				messages.getMessage(problem.messageKey(), problem.arguments().toArray(), locale)));
		return errors;
	}

	Map<String, String> unreadable(String field, Locale locale) {
		return Map.of(field, messages.getMessage("personnel.delegation.missing." + field, null, locale));
	}

	/** Colleagues first, then those of the office above. */
	private List<Staff> deputies(OfficeId office) {
		return java.util.stream.Stream.concat(offices.staffOf(office).stream(), offices.superiorOf(office).stream().flatMap(above -> offices.staffOf(above).stream()))
			.filter(staff -> delegations.mayStandIn(staff.person(), office)).toList();
	}

	private Map<String, String> names(List<OfficeId> ids) {
		Map<String, String> names = new LinkedHashMap<>();
		ids.forEach(id -> names.put(id.toString(), offices.find(id).map(Office::name).orElse(id.toString())));
		return names;
	}

	private static Map<String, String> people(List<Staff> staff) {
		Map<String, String> people = new LinkedHashMap<>();
		staff.forEach(each -> people.put(each.person().value(), each.personName()));
		return people;
	}

	/** The places directly below the office's own. */
	private Map<String, String> places(OfficeId office) {
		Map<String, String> places = new LinkedHashMap<>();
		divisions.children(office.place()).forEach((Division place) -> places.put(place.code(), place.name()));
		return places;
	}

}
