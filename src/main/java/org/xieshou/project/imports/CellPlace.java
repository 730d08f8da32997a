package org.xieshou.project.imports;

/**
 * Where something stands in the workbook.
 *
 * @param row as the spreadsheet counts, from 1
 * @param column the column's name among those of its sheet
 */
record CellPlace(ImportSheet sheet, int row, String column) {
}
