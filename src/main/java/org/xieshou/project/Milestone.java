package org.xieshou.project;

import java.time.LocalDate;

/** A step of the schedule and the day by which it is done. */
public record Milestone(String name, LocalDate due) {
}
