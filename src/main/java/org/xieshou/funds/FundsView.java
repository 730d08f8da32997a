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
 * @param mayEnter whether the reader may enter allotments
 */
record FundsView(FundsQuery query, FundsFigure total, List<Part> parts, Map<String, String> counties,
		List<Source> sources, Map<String, Object> funnel, List<ProjectFunds> projects, boolean more, List<Allotment> allotments,
		boolean mayEnter) {

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
