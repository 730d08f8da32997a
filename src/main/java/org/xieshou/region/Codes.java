package org.xieshou.region;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What a division code alone tells. */
final class Codes {

	private Codes() {
	}

	/** The codes above, from near to far; a list with an impossible code for a province, so that it can stand in a query. */
	static List<String> above(String code) {
		var level = Level.of(code);
		var above = Arrays.stream(Level.values()).filter(each -> each.isAbove(level))
			.sorted(Comparator.reverseOrder()).map(each -> code.substring(0, each.digits())).toList();
		return above.isEmpty() ? List.of("") : above;
	}

}
