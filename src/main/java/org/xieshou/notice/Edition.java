package org.xieshou.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * One edition (版次) of a notice. Where the notice was interrupted or its content changed, another follows and its period is
 * counted from the start (invariant 6).
 *
 * @param days the period in full days, the day of posting not counted
 * @param periodSource the rule the period comes from
 * @param planVersion the version of the plan it tells of
 */
record Edition(int number, int days, String periodSource, int planVersion, NoticeContent content, Instant draftedAt,
		@Nullable Posting posting, @Nullable Interruption interruption) {

	/** By whom and when it was posted; it is up through the last day, which ends at {@code endsAt}. */
	record Posting(Instant at, LocalDate lastDay, Instant endsAt, String officeName) {
	}

	/** When and why it was interrupted or found to need a change. */
	record Interruption(Instant at, String reason, String officeName) {
	}

	boolean isUp(Instant now) {
		return posting != null && interruption == null && now.isBefore(posting.endsAt());
	}

	/** Full days left, the present one counted; 0 once it is over. */
	long daysLeft(LocalDate today) {
		return posting == null ? days : Math.max(0, ChronoUnit.DAYS.between(today, posting.lastDay()) + 1);
	}

	String state(Instant now) {
		if (posting == null) {
			return "draft";
		}
		if (interruption != null) {
			return "interrupted";
		}
		return isUp(now) ? "running" : "over";
	}

}
