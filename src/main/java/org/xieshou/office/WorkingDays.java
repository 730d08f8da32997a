package org.xieshou.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working-day calendar (工作日历): Monday to Friday, but for public holidays and the weekends worked in exchange (调休). */
@Component
public class WorkingDays {

	/** Longer than the longest holiday, so that the look ahead always reaches far enough. */
	private static final int SLACK = 31;

	private final JdbcClient jdbc;

	WorkingDays(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The n-th working day after a date, which does not count itself; n is not negative, and none gives the date. */
	public LocalDate plus(LocalDate date, int n) {
		if (n < 0) {
			throw new IllegalArgumentException("Working days are counted forward: " + n);
		}
		var exceptions = exceptions(date, date.plusDays(2L * n + SLACK));
		var day = date;
		for (int left = n; left > 0; left -= isWorking(day, exceptions) ? 1 : 0) {
			day = day.plusDays(1);
		}
		return day;
	}

	/** How many working days lie after the first date up to and with the second; negative where the second comes first. */
	public int between(LocalDate from, LocalDate to) {
		return between(from, Set.of(to)).get(to);
	}

	/** The same for many dates, with the calendar opened once. */
	public Map<LocalDate, Integer> between(LocalDate from, Set<LocalDate> dates) {
		if (dates.isEmpty()) {
			return Map.of();
		}
		var exceptions = exceptions(earlier(from, Collections.min(dates)), later(from, Collections.max(dates)));
		return dates.stream().collect(Collectors.toMap(date -> date, date -> date.isBefore(from) ? -count(date, from, exceptions)
				: count(from, date, exceptions)));
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static int count(LocalDate from, LocalDate to, Map<LocalDate, Boolean> exceptions) {
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(day -> isWorking(day, exceptions)).count();
	}

	public boolean isWorkingDay(LocalDate day) {
		return isWorking(day, exceptions(day, day));
	}

	private static boolean isWorking(LocalDate day, Map<LocalDate, Boolean> exceptions) {
		return exceptions.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
	}

	private Map<LocalDate, Boolean> exceptions(LocalDate from, LocalDate to) {
		var exceptions = new HashMap<LocalDate, Boolean>();
		jdbc.sql("select day, working from working_day_exception where day between ? and ?").params(from, to)
			.query(row -> {
				exceptions.put(row.getObject("day", LocalDate.class), row.getBoolean("working"));
			});
		return exceptions;
	}

}
