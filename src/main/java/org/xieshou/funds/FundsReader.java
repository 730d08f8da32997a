package org.xieshou.funds;

import java.util.Set;

import org.xieshou.security.Official;

/** What a reader of the funds page sees and may do besides the projects of their territory. */
record FundsReader(String territory, boolean seesAllotments, boolean mayEnter, boolean ofCounty) {

	private static final Set<String> WHOLE_COUNTY = Set.of("office", "finance", "development", "leading-group", "audit");

	private static final int COUNTY_CODE = 6;

	static FundsReader of(Official official) {
		var place = official.acting().place();
		var function = official.acting().function();
		var sees = place.length() <= COUNTY_CODE && WHOLE_COUNTY.contains(function)
				&& (official.is(Official.AUDITOR) || !official.is(Official.PROCESS_ADMIN));
		return new FundsReader(place, sees, sees && !official.is(Official.AUDITOR) && place.length() == COUNTY_CODE
				&& function.equals("finance"), place.length() == COUNTY_CODE);
	}

}
