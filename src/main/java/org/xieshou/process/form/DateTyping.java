package org.xieshou.process.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of the calendar, written 2026-11-22. */
record DateTyping() implements Typing {

	private static final Pattern DAY = Pattern.compile("((?:19|20|21)\\d\\d)-(\\d\\d)-(\\d\\d)");

	@Override
	public Reading read(Object raw) {
		if (raw == null || "".equals(raw)) {
			return Reading.NOTHING;
		}
		Matcher day = DAY.matcher(raw instanceof String text ? text : raw instanceof LocalDate date ? date.toString() : "");
		return day.matches() ? read(day) : Reading.refused("date");
	}

	private static Reading read(Matcher day) {
		try {
			return Reading.of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
		}
		catch (DateTimeException noSuchDay) {
			return Reading.refused("date");
		}
	}

	private static int number(Matcher day, int group) {
		return Integer.parseInt(day.group(group));
	}

}
