package org.xieshou.security;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.xieshou.region.Divisions;

import org.springframework.stereotype.Component;

/** Who can be picked at the demonstration sign-in: by place, from the county that carries the work outwards, and by office. */
@Component
class SignInBoard {

	/** A place with its offices. */
	record Place(String code, String name, List<Desk> desks) {
	}

	/** An office with its people. */
	record Desk(String name, List<Seat> seats) {
	}

	/** A person, called by what they are in their office. */
	record Seat(String person, String title) {
	}

	private static final int COUNTY = 6;

	private final Officials officials;

	private final Divisions divisions;

	SignInBoard(Officials officials, Divisions divisions) {
		this.officials = officials;
		this.divisions = divisions;
	}

	/** Everybody whose office or title holds all words of the question. */
	List<Place> places(String question) {
		var words = question.strip().split("\\s+");
		Map<String, Map<String, List<Seat>>> places = new LinkedHashMap<>();
		officials.all().stream()
			.filter(official -> List.of(words).stream().allMatch(official.name()::contains))
			.sorted(Comparator.comparing(SignInBoard::place, SignInBoard::countiesFirst)
				.thenComparing(official -> official.acting().place().length(), Comparator.reverseOrder()))
			.forEach(official -> places.computeIfAbsent(place(official), code -> new LinkedHashMap<>())
				.computeIfAbsent(official.acting().name(), name -> new ArrayList<>())
				.add(new Seat(official.person(), title(official))));
		return places.entrySet().stream().map(entry -> new Place(entry.getKey(), name(entry.getKey()), desks(entry.getValue()))).toList();
	}

	private static List<Desk> desks(Map<String, List<Seat>> offices) {
		return offices.entrySet().stream().map(office -> new Desk(office.getKey(), office.getValue())).toList();
	}

	private String name(String code) {
		return divisions.path(code).orElse(code);
	}

	private static String place(Official official) {
		var place = official.acting().place();
		return place.substring(0, Math.min(COUNTY, place.length()));
	}

	private static int countiesFirst(String one, String other) {
		return one.length() == other.length() ? one.compareTo(other) : other.length() - one.length();
	}

	private static String title(Official official) {
		var name = official.name();
		return name.substring(name.lastIndexOf(' ') + 1);
	}

}
