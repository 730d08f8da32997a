package org.xieshou.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.xieshou.time.MovableClock;

/**
 * An order to rectify defects by a day (限期整改).
 *
 * @param office who ordered it and inspects again
 * @param dueOn the last day on which the report is in time
 * @param toldAt when the office above was told that the day was missed, or null
 * @param reportedAt when the report came in, or null
 * @param closedBy the inspection that looked at the rectification, or null
 */
record RectificationOrder(UUID id, UUID caseId, UUID inspection, String office, String demands, int workingDays,
		LocalDate orderedOn, LocalDate dueOn, Instant toldAt, String toldOffice, Instant reportedAt,
		String reportedByName, LocalDate rectifiedOn, String report, UUID closedBy) {

	static RectificationOrder read(ResultSet row, int index) throws SQLException {
		return new RectificationOrder(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
				row.getObject("inspection", UUID.class), row.getString("office"), row.getString("demands"),
				row.getInt("working_days"), row.getObject("ordered_on", LocalDate.class),
				row.getObject("due_on", LocalDate.class), instant(row, "told_at"), row.getString("told_office"),
				instant(row, "reported_at"), row.getString("reported_by_name"),
				row.getObject("rectified_on", LocalDate.class), row.getString("report"),
				row.getObject("closed_by", UUID.class));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	public RectificationState state() {
		if (reportedAt == null) {
			return RectificationState.OPEN;
		}
		return closedBy == null ? RectificationState.REPORTED : RectificationState.CLOSED;
	}

	/** Whether its day was missed: by now, or by the day the report came in. */
	boolean isOverdue(LocalDate today) {
		var day = reportedAt == null ? today : LocalDate.ofInstant(reportedAt, MovableClock.BEIJING);
		return day.isAfter(dueOn);
	}

}
