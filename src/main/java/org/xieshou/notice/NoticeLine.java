package org.xieshou.notice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A line of a list of notices.
 *
 * @param sortedAt what the list is sorted by, newest first
 * @param waiting how many objections wait for an answer
 */
record NoticeLine(UUID id, String number, String kind, UUID project, String projectNumber, String title,
		String projectKind, String placeName, BigDecimal amount, int edition, Instant postedAt, LocalDate lastDay,
		Instant endsAt, boolean interrupted, String ending, int objections, int waiting, Instant sortedAt) {

	public String state(Instant now) {
		if ("withdrawn".equals(ending)) {
			return "withdrawn";
		}
		if (postedAt == null) {
			return "draft";
		}
		if (interrupted) {
			return "interrupted";
		}
		return now.isBefore(endsAt) ? "running" : "over";
	}

	public long daysLeft(LocalDate today) {
		return lastDay == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(today, lastDay) + 1);
	}

	public String mark() {
		return NoticeQuery.mark(sortedAt, id);
	}

}
