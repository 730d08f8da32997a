package org.xieshou.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A paper that a claim needs, as it was handed in.
 *
 * @param key what it is, as the decision table calls it
 * @param basis the row that asks for it, with its source
 * @param dated the day that stands on it
 */
record ClaimPaper(String key, String basis, LocalDate dated, List<UUID> files) {

	static final String APPLICATION = "application";

	static final String INSPECTION = "inspection-sheet";

	static final String ACCEPTANCE = "acceptance-sheet";

	static final String TOWNSHIP = "township-opinion";

	boolean is(String wanted) {
		return key.equals(wanted);
	}

}
