package org.xieshou.funds;

import java.util.List;
import java.util.Map;

import org.xieshou.project.Source;

/**
 * What the funds page shows.
 *
 * @param counties names of the counties by code, for the figures and the filter
 * @param sources all sources, for the filter
 * @param funnel the picture from allotted to accepted
 * @param years the years in which money moved, for the filter
 * @param seesAllotments whether the reader may see the allotments and the months of the county
 */
record FundsView(FundsQuery query, FundsFigure total, List<Part> parts, Map<String, String> counties,
		List<Source> sources, List<Integer> years, Map<String, Object> funnel, List<ProjectFunds> projects, boolean more,
		boolean seesAllotments) {

	/** One breakdown: its figures, what their keys are called, and their picture. */
	record Part(FundsBreakdown breakdown, List<FundsFigure> figures, Map<String, String> names, Map<String, Object> chart) {

		public String key() {
			return breakdown.name().toLowerCase();
		}

		/** Whether anything is known of what was allotted. */
		public boolean showsAllotted() {
			return figures.stream().anyMatch(figure -> figure.allotted() != null && figure.allotted().signum() > 0);
		}

	}

}
