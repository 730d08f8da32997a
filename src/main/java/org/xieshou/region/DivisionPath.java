package org.xieshou.region;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a division's full name from the province down, leaving out the fillers. */
final class DivisionPath {

	private DivisionPath() {
	}

	static String of(String code, Map<String, Division> known) {
		var level = Level.of(code);
		return Arrays.stream(Level.values()).filter(each -> !level.isAbove(each))
			.map(each -> known.get(code.substring(0, each.digits()))).filter(Objects::nonNull)
			.filter(division -> !division.filler()).map(Division::placeName).collect(Collectors.joining());
	}

}
