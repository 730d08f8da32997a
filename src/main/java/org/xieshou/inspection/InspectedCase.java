package org.xieshou.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** What a list shows of the project that was inspected. */
record InspectedCase(UUID id, String number, String title, String placeName) {

	static final String COLUMNS = "c.number as case_number, c.title as case_title, c.place_name as case_place";

	static InspectedCase read(ResultSet row) throws SQLException {
		return new InspectedCase(row.getObject("case_id", UUID.class), row.getString("case_number"),
				row.getString("case_title"), row.getString("case_place"));
	}

}
