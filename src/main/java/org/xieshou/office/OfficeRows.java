package org.xieshou.office;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads an office from a row. */
final class OfficeRows {

	private OfficeRows() {
	}

	static Office read(ResultSet row, int number) throws SQLException {
		var id = OfficeId.of(row.getString("id"));
		return new Office(id, row.getString("name"), id.function());
	}

}
