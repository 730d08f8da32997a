package org.xieshou.inspection;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One inspection (检查) as it is on record.
 *
 * @param round which joint acceptance it belongs to, from 1; 0 before any
 * @param percent the verified progress, or null where none was verified
 * @param outcome {@code pass}, {@code defects}, {@code measured} or {@code return}
 */
record Inspection(UUID id, UUID caseId, InspectionKind kind, int round, LocalDate inspectedOn, BigDecimal percent,
		String outcome, String findings, String personName, String office, String officeName) {

	static Inspection read(ResultSet row, int index) throws SQLException {
		return new Inspection(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class),
				InspectionKind.valueOf(row.getString("kind")), row.getInt("round"),
				row.getObject("inspected_on", LocalDate.class), row.getBigDecimal("verified_percent"),
				row.getString("outcome"), row.getString("findings"), row.getString("person_name"),
				row.getString("office"), row.getString("office_name"));
	}

	boolean foundDefects() {
		return "defects".equals(outcome);
	}

	boolean passed() {
		return "pass".equals(outcome);
	}

	/** Who inspected, with the office named once. */
	public String by() {
		return personName.startsWith(officeName) ? personName : officeName + " " + personName;
	}

	/** In which tone a page shows the outcome. */
	public String tone() {
		return switch (outcome) {
			case "pass" -> "passed";
			case "defects" -> "refused";
			case "return" -> "returned";
			default -> "running";
		};
	}

}
