package org.xieshou.office;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.xieshou.XieshouTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@XieshouTest
class WorkingDaysTests {

	@Autowired
	WorkingDays workingDays;

	@ParameterizedTest
	@CsvSource({ "2026-11-20,1,2026-11-23", "2026-11-20,10,2026-12-04", "2026-11-21,1,2026-11-23", "2026-11-21,0,2026-11-21",
			"2026-09-30,1,2026-10-08", "2026-10-08,2,2026-10-10", "2026-02-13,1,2026-02-14", "2026-02-14,1,2026-02-24",
			"2025-01-26,2,2025-02-05", "2027-06-11,1,2027-06-14" })
	void holidaysAreLeftOutAndWeekendsWorkedInExchangeCount(LocalDate from, int days, LocalDate due) {
		assertThat(workingDays.plus(from, days)).isEqualTo(due);
	}

	@Test
	void theDaysBetweenAreThoseThatWereAdded() {
		var from = LocalDate.of(2026, 9, 10);
		assertThat(workingDays.between(from, workingDays.plus(from, 20))).isEqualTo(20);
		assertThat(workingDays.between(from, from)).isZero();
		assertThat(workingDays.between(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 9, 30))).isEqualTo(-1);
	}

	@Test
	void aDayIsToldToBeWorkedOrNot() {
		assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
		assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
		assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
	}

	@Test
	void aDeadlineIsNeverCountedBackwards() {
		assertThatIllegalArgumentException().isThrownBy(() -> workingDays.plus(LocalDate.of(2026, 1, 1), -1));
	}

}
