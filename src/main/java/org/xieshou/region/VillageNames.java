package org.xieshou.region;

import java.util.List;

/** Tells a village's own name from the name of its committee (村民委员会, 居民委员会). */
final class VillageNames {

	private static final List<String> VILLAGE_COMMITTEES = List.of("村民委员会", "村委会");

	private static final List<String> RESIDENTS_COMMITTEES = List.of("居民委员会", "居委会");

	private VillageNames() {
	}

	static String placeName(String committee) {
		for (var ending : VILLAGE_COMMITTEES) {
			if (committee.endsWith(ending)) {
				return asVillage(without(ending, committee));
			}
		}
		return RESIDENTS_COMMITTEES.stream().filter(committee::endsWith).map(ending -> without(ending, committee))
			.filter(place -> place.endsWith("社区")).findFirst().orElse(committee);
	}

	private static String asVillage(String place) {
		return place.endsWith("村") || place.endsWith("社区") || place.endsWith("嘎查") ? place : place + "村";
	}

	private static String without(String ending, String name) {
		return name.substring(0, name.length() - ending.length());
	}

}
