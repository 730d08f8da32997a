package org.xieshou.office;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

import org.xieshou.process.model.VocabularyQuestion;

/** Answers diagrams by when something has to be done (办理期限). */
@VocabularyQuestion("deadlines")
public class Deadlines {

	private final WorkingDays calendar;

	private final Clock clock;

	Deadlines(WorkingDays calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The end of the n-th working day after today. */
	public Date workingDays(int n) {
		var day = calendar.plus(LocalDate.now(clock), n);
		return Date.from(day.atTime(LocalTime.of(23, 59, 59)).atZone(clock.getZone()).toInstant());
	}

	/** This moment n days on; none gives now. */
	public Date days(int n) {
		return Date.from(clock.instant().plus(Duration.ofDays(n)));
	}

}
