package org.xieshou.inspection;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was measured at acceptance, line by line. */
@Repository
class MeasuredQuantities {

	private final JdbcTemplate jdbc;

	private final Inspections inspections;

	MeasuredQuantities(JdbcTemplate jdbc, Inspections inspections) {
		this.jdbc = jdbc;
		this.inspections = inspections;
	}

	void add(UUID inspection, List<MeasuredQuantity> measured) {
		for (int line = 0; line < measured.size(); line++) {
			var quantity = measured.get(line);
			jdbc.update("""
					insert into measured_quantity (inspection, line, item, unit, planned, reported, measured)
					values (?, ?, ?, ?, ?, ?, ?)""",
					inspection, line, quantity.item(), quantity.unit(), quantity.planned(), quantity.reported(),
					quantity.measured());
		}
	}

	/** The last measurement of a case; empty before the first. */
	List<MeasuredQuantity> last(UUID caseId) {
		return inspections.lastMeasurement(caseId).map(Inspection::id).map(this::of).orElse(List.of());
	}

	private List<MeasuredQuantity> of(UUID inspection) {
		return jdbc.query("select * from measured_quantity where inspection = ? order by line",
				(row, index) -> new MeasuredQuantity(row.getString("item"), row.getString("unit"),
						row.getBigDecimal("planned"), row.getBigDecimal("reported"), row.getBigDecimal("measured")),
				inspection);
	}

}
