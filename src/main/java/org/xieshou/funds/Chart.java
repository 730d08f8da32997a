package org.xieshou.funds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A picture's figures in ten thousand yuan, as the island {@code charts} reads them; the same numbers stand in a table beside it. */
final class Chart {

	private static final BigDecimal WAN = new BigDecimal(10_000);

	private final String kind;

	private final String unit;

	private final List<String> categories;

	private final List<Map<String, Object>> series = new ArrayList<>();

	Chart(String kind, String unit, List<String> categories) {
		this.kind = kind;
		this.unit = unit;
		this.categories = categories;
	}

	/** Adds one row of figures, in yuan. */
	Chart with(String name, List<BigDecimal> yuan) {
		series.add(Map.of("name", name, "values",
				yuan.stream().map(amount -> amount.divide(WAN, 2, RoundingMode.HALF_UP)).toList()));
		return this;
	}

	Map<String, Object> figures() {
		return Map.of("kind", kind, "unit", unit, "categories", categories, "series", series);
	}

}
