package org.xieshou.inspection;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;

import org.xieshou.process.model.VocabularyQuestion;
import org.xieshou.time.MovableClock;

/** Answers diagrams by when defects have to be rectified. */
@VocabularyQuestion("rectifications")
class RectificationQuestions {

	private final RectificationOrders orders;

	RectificationQuestions(RectificationOrders orders) {
		this.orders = orders;
	}

	/** The end of the day by which the open orders of a project have to be reported on. */
	public Date deadline(String project) {
		return orders.open(UUID.fromString(project)).stream()
			.map(RectificationOrder::dueOn)
			.min(LocalDate::compareTo)
			.map(day -> Date.from(day.atTime(23, 59, 59).atZone(MovableClock.BEIJING).toInstant()))
			.orElseThrow(() -> new IllegalStateException("No open rectification order for project " + project));
	}

}
