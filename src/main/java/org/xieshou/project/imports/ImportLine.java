package org.xieshou.project.imports;

import java.util.Map;

/** One line of a sheet: its row as the spreadsheet counts, and what stands in its columns. */
record ImportLine(ImportSheet sheet, int row, Map<String, String> cells) {

	String text(String column) {
		return cells.getOrDefault(column, "");
	}

	CellPlace at(String column) {
		return new CellPlace(sheet, row, column);
	}

}
