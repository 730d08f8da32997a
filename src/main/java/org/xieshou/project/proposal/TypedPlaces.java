package org.xieshou.project.proposal;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;
import org.xieshou.office.OfficeId;
import org.xieshou.region.Division;
import org.xieshou.region.Divisions;

/** Understands a place as people type it without script: its code, its name or its full name, inside the proposer's territory. */
@Component
class TypedPlaces {

	private static final int CANDIDATES = 20;

	private final Divisions divisions;

	TypedPlaces(Divisions divisions) {
		this.divisions = divisions;
	}

	/** The code meant, or what was typed where it means nothing or several places. */
	String code(String typed, Actor by) {
		var text = Objects.toString(typed, "").strip();
		if (text.isEmpty() || text.chars().allMatch(Character::isDigit)) {
			return text;
		}
		var within = OfficeId.of(by.office()).place();
		for (var start = 0; start < text.length() - 1; start++) {
			var found = matching(text, text.substring(start), within);
			if (found.size() == 1) {
				return found.get(0).code();
			}
		}
		return text;
	}

	private List<Division> matching(String whole, String part, String within) {
		return divisions.search(part, within, CANDIDATES).stream()
			.filter(each -> part.equals(each.name()) || part.equals(each.placeName()))
			.filter(each -> part.equals(whole) || divisions.path(each.code()).orElse("").endsWith(whole)).toList();
	}

	/** The full name of a code, or what was typed. */
	String shown(String typed) {
		return divisions.find(typed).flatMap(found -> divisions.path(found.code())).orElse(typed);
	}

}
