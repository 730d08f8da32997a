package org.xieshou.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.xieshou.time.MovableClock;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes dates in Beijing time; as {@code @dates} in templates. */
@Component("dates")
public class DateFormat {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final DateTimeFormatter PAPER = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private static final DateTimeFormatter ENGLISH_PAPER = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	/** {@code 2026-11-22}. */
	public String day(Object at) {
		return at == null ? "" : DAY.format(local(at));
	}

	/** {@code 2026-11-22 14:32}. */
	public String minute(Instant at) {
		return at == null ? "" : MINUTE.format(local(at));
	}

	/** {@code 2026年11月22日}, as on papers; {@code 22 November 2026} for whoever reads English. */
	public String paper(Object at) {
		var english = LocaleContextHolder.getLocale().getLanguage().equals("en");
		return at == null ? "" : (english ? ENGLISH_PAPER : PAPER).format(local(at));
	}

	private static TemporalAccessor local(Object at) {
		return at instanceof LocalDate day ? day : ((Instant) at).atZone(MovableClock.BEIJING);
	}

}
