package org.xieshou.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

import org.xieshou.time.MovableClock;

import org.springframework.stereotype.Component;

/** Writes dates in Beijing time; as {@code @dates} in templates. */
@Component("dates")
public class DateFormat {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final DateTimeFormatter PAPER = DateTimeFormatter.ofPattern("yyyy年M月d日");

	/** {@code 2026-11-22}. */
	public String day(Object at) {
		return at == null ? "" : DAY.format(local(at));
	}

	/** {@code 2026-11-22 14:32}. */
	public String minute(Instant at) {
		return at == null ? "" : MINUTE.format(local(at));
	}

	/** {@code 2026年11月22日}, as on papers. */
	public String paper(Object at) {
		return at == null ? "" : PAPER.format(local(at));
	}

	private static TemporalAccessor local(Object at) {
		return at instanceof LocalDate day ? day : ((Instant) at).atZone(MovableClock.BEIJING);
	}

}
