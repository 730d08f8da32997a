package org.xieshou.region;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Tells which division somebody means who typed a code, a full name or a name, as one does where the picker has no script. */
@Component
public class PlaceNames {

	private static final int LIMIT = 20;

	private final Divisions divisions;

	PlaceNames(Divisions divisions) {
		this.divisions = divisions;
	}

	/** What the text may mean within a division (an empty code is anywhere): one, several of the same name, or none. */
	public List<Division> meantBy(String text, String within) {
		var typed = text.replaceAll("\\s", "");
		return exactly(typed).filter(division -> division.code().startsWith(within)).map(List::of)
			.orElseGet(() -> divisions.search(typed, within, LIMIT).stream()
				.filter(division -> typed.equals(division.placeName()) || typed.equals(division.name())).toList());
	}

	private Optional<Division> exactly(String typed) {
		return Level.find(typed).isPresent() ? divisions.find(typed) : downFrom(divisions.provinces(), typed);
	}

	private Optional<Division> downFrom(List<Division> above, String path) {
		return above.stream().filter(division -> path.startsWith(division.placeName())).map(division -> {
			var rest = path.substring(division.placeName().length());
			return rest.isEmpty() ? Optional.of(division) : downFrom(divisions.children(division.code()), rest);
		}).flatMap(Optional::stream).findFirst();
	}

}
