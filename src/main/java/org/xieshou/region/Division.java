package org.xieshou.region;

import org.springframework.lang.Nullable;

/**
 * One administrative division (行政区划). A filler stands in the codes only, to keep the levels even (市辖区, 省直辖县级行政区划):
 * no office sits there and no address names it.
 */
public record Division(String code, String name, Level level, @Nullable String parentCode, boolean filler) {

	/** The name of the place itself, where the statistics bureau lists a village by its committee: 古佛村, not 古佛村村民委员会. */
	public String placeName() {
		return level == Level.VILLAGE ? VillageNames.placeName(name) : name;
	}

}
