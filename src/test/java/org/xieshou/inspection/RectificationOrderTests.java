package org.xieshou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** When an order is overdue and how far it is. */
class RectificationOrderTests {

	private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

	@Test
	void theLastDayItselfIsInTime() {
		assertThat(order(null, null).isOverdue(DUE)).isFalse();
		assertThat(order(null, null).isOverdue(DUE.plusDays(1))).isTrue();
	}

	@Test
	void onceReportedTheDayOfTheReportCountsInBeijingTime() {
		assertThat(order(Instant.parse("2026-11-27T15:59:59Z"), null).isOverdue(DUE.plusYears(1))).isFalse();
		assertThat(order(Instant.parse("2026-11-27T16:00:00Z"), null).isOverdue(DUE.plusYears(1))).isTrue();
	}

	@Test
	void itIsOpenThenReportedThenClosed() {
		var reported = Instant.parse("2026-11-26T02:00:00Z");
		assertThat(order(null, null).state()).isEqualTo(RectificationState.OPEN);
		assertThat(order(reported, null).state()).isEqualTo(RectificationState.REPORTED);
		assertThat(order(reported, UUID.randomUUID()).state()).isEqualTo(RectificationState.CLOSED);
	}

	private static RectificationOrder order(Instant reportedAt, UUID closedBy) {
		return new RectificationOrder(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "511322:office", "回填压实", 5,
				DUE.minusDays(7), DUE, null, null, reportedAt, null, null, null, closedBy);
	}

}
