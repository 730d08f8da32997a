package org.xieshou.office;

import java.time.LocalDate;

import org.springframework.lang.Nullable;

/** One person's place in one office: the duty, from the first day to the last, open where there is none. */
public record Staff(PersonId person, String personName, OfficeId office, Duty duty, LocalDate since, @Nullable LocalDate until) {
}
