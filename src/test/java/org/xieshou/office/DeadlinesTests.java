package org.xieshou.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;

/** By when something has to be done. */
@XieshouTest
class DeadlinesTests {

	@Autowired
	Deadlines deadlines;

	@Autowired
	MovableClock clock;

	@AfterEach
	void backToRealTime() {
		clock.reset();
	}

	@Test
	void workingDaysEndWithTheDayAndLeaveOutTheWeekend() {
		clock.moveTo(ZonedDateTime.of(2026, 11, 20, 9, 0, 0, 0, MovableClock.BEIJING).toInstant());
		assertThat(deadlines.workingDays(5).toInstant()).isEqualTo(Instant.parse("2026-11-27T15:59:59Z"));
	}

	@Test
	void daysAreCountedFromThisMoment() {
		var before = clock.instant();
		assertThat(deadlines.days(10).toInstant()).isBetween(before.plus(Duration.ofDays(10)).minusMillis(1),
				clock.instant().plus(Duration.ofDays(10)));
	}

}
