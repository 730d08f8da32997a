package org.xieshou.region;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a division from a row. */
final class DivisionRows {

	private DivisionRows() {
	}

	static Division read(ResultSet row, int number) throws SQLException {
		var code = row.getString("code");
		return new Division(code, row.getString("name"), Level.of(code), row.getString("parent"), row.getBoolean("filler"));
	}

}
