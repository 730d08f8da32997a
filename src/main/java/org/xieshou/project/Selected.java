package org.xieshou.project;

import java.util.Map;

import org.xieshou.process.FormOutcome;

/** How a selection ends; the lifecycle routes on it. */
final class Selected {

	static final FormOutcome COMMITTED = with("committed");
	static final FormOutcome DECLINED = with("declined");
	static final FormOutcome WITHDRAWN = with("withdrawn");

	private Selected() {
	}

	private static FormOutcome with(String result) {
		return FormOutcome.accepted(Map.of("selection", result));
	}

}
