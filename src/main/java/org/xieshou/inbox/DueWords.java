package org.xieshou.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.xieshou.office.WorkingDays;
import org.xieshou.time.MovableClock;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how long there is still to a deadline, in working days (“3 个工作日后”), or how long it has passed. */
@Component
public class DueWords {

	/** A deadline in words. The tone is {@code late}, {@code soon} or {@code calm}. */
	public record Due(String words, String tone) {
	}

	private static final int SOON = 2;

	private final WorkingDays calendar;

	private final MessageSource messages;

	private final Clock clock;

	DueWords(WorkingDays calendar, MessageSource messages, Clock clock) {
		this.calendar = calendar;
		this.messages = messages;
		this.clock = clock;
	}

	/** The words of each deadline, with the calendar opened once. */
	public Map<Instant, Due> of(Collection<Instant> deadlines, Locale locale) {
		var known = deadlines.stream().filter(Objects::nonNull).distinct().toList();
		var days = calendar.between(LocalDate.now(clock), known.stream().map(DueWords::day).collect(Collectors.toSet()));
		Map<Instant, Due> words = new HashMap<>();
		known.forEach(due -> words.put(due, due(due, days.get(day(due)), locale)));
		return words;
	}

	private Due due(Instant due, int days, Locale locale) {
		if (due.isBefore(clock.instant())) {
			return said(days == 0 ? "inbox.due.passed" : "inbox.due.late", -days, "late", locale);
		}
		return said(days == 0 ? "inbox.due.today" : "inbox.due.ahead", days, days <= SOON ? "soon" : "calm", locale);
	}

	private Due said(String key, int days, String tone, Locale locale) {
		return new Due(messages.getMessage(key, new Object[] { days }, locale), tone);
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, MovableClock.BEIJING);
	}

}
