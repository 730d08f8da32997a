package org.xieshou.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xieshou.XieshouTest;
import org.xieshou.time.MovableClock;

import org.springframework.beans.factory.annotation.Autowired;

/** Deadlines are told in working days: Thursday 5 March 2026, ten o'clock, with a weekend ahead. */
@XieshouTest
class DueWordsTests {

	@Autowired
	DueWords words;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void aThursday() {
		clock.moveTo(Instant.parse("2026-03-05T02:00:00Z"));
	}

	@AfterEach
	void backToThePresent() {
		clock.reset();
	}

	@Test
	void theWeekendDoesNotCount() {
		assertThat(said("2026-03-09T09:00:00Z")).isEqualTo(new DueWords.Due("2 个工作日后", "soon"));
		assertThat(said("2026-03-12T09:00:00Z")).isEqualTo(new DueWords.Due("5 个工作日后", "calm"));
	}

	@Test
	void theSameDayIsTodayUntilTheHourHasPassed() {
		assertThat(said("2026-03-05T09:00:00Z")).isEqualTo(new DueWords.Due("今天到期", "soon"));
		assertThat(said("2026-03-05T01:00:00Z")).isEqualTo(new DueWords.Due("已逾期", "late"));
	}

	@Test
	void aMissedDeadlineIsLate() {
		assertThat(said("2026-03-03T09:00:00Z")).isEqualTo(new DueWords.Due("已逾期 2 个工作日", "late"));
	}

	@Test
	void englishCountsOneDayAsOne() {
		var due = Instant.parse("2026-03-04T09:00:00Z");
		assertThat(words.of(List.of(due), Locale.ENGLISH).get(due).words()).isEqualTo("1 working day overdue");
	}

	@Test
	void withoutDeadlinesThereAreNoWords() {
		assertThat(words.of(java.util.Arrays.asList(null, null), Locale.ENGLISH)).isEmpty();
	}

	private DueWords.Due said(String due) {
		var at = Instant.parse(due);
		return words.of(List.of(at), Locale.SIMPLIFIED_CHINESE).get(at);
	}

}
