package org.xieshou.inbox;

import org.xieshou.region.Divisions;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;

/** Names a place as people near it do, without the county, prefecture or province the reader sits in. */
@Component
class NearPlaces {

	private static final int COUNTY = 6;

	private final Divisions divisions;

	NearPlaces(Divisions divisions) {
		this.divisions = divisions;
	}

	/** What goes without saying for this reader; given to {@link Names#of}. */
	Names of(Official official) {
		var place = official.acting().place();
		return new Names(divisions.path(place.substring(0, Math.min(COUNTY, place.length()))).orElse(""));
	}

	/** Shortens full names of places. */
	record Names(String around) {

		public String of(String fullName) {
			return fullName.length() > around.length() && fullName.startsWith(around) ? fullName.substring(around.length()) : fullName;
		}

	}

}
