package org.xieshou.demo;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The size of a project whose amount the field report does not give: the mean of its kind in the ten-year programme
 * ({@code reference/programme-nanchong.csv}), in yuan; the figures are marked as illustrative.
 *
 * @param aid what the east gives
 * @param unit the unit of what is built
 */
record MeanSize(BigDecimal aid, String item, String unit) {

	private static final Map<String, MeanSize> MEANS = Map.of("education", of("304000", "校舍", "所"), "health",
			of("312000", "业务用房", "所"), "whole-village", of("148000", "新村", "村"), "industry", of("880000", "产业基地", "处"), "training",
			of("31600", "培训", "期"));

	static MeanSize of(String kind) {
		return MEANS.get(kind);
	}

	private static MeanSize of(String aid, String item, String unit) {
		return new MeanSize(new BigDecimal(aid), item, unit);
	}

	MeanSize withAid(BigDecimal known) {
		return new MeanSize(known, item, unit);
	}

}
