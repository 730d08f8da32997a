package org.xieshou.payment;

import java.util.Set;

import org.xieshou.security.Official;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whose payments a person reads, and whether they may send and book them: the county's finance bureau alone.
 *
 * @param territory the code below which payments are read
 */
record Desk(String territory, boolean acts) {

	private static final int COUNTY_CODE = 6;

	private static final Set<String> READERS = Set.of("office", "finance", "audit");

	/** @throws ResponseStatusException 403 where the office has nothing to do with payments */
	static Desk of(Official official) {
		var place = official.acting().place();
		var function = official.acting().function();
		var auditor = official.is(Official.AUDITOR);
		if (place.length() > COUNTY_CODE || !auditor && (!READERS.contains(function) || !official.is("official"))) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		return new Desk(place, !auditor && function.equals("finance") && place.length() == COUNTY_CODE);
	}

	/** The county whose payments the person may send and book; 403 for everybody else. */
	static String countyOf(Official official) {
		if (!of(official).acts()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		return official.acting().place();
	}

}
