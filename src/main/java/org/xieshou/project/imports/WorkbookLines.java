package org.xieshou.project.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Reads the lines of the template's sheets and notes what is not as the template has it. */
class WorkbookLines {

	private final Workbook workbook;
	private final ImportWords words;
	private final List<ImportFault> faults = new ArrayList<>();

	WorkbookLines(Workbook workbook, ImportWords words) {
		this.workbook = workbook;
		this.words = words;
	}

	List<ImportFault> faults() {
		return faults;
	}

	/** The lines in which something stands. */
	List<ImportLine> of(ImportSheet sheet) {
		var lines = new ArrayList<ImportLine>();
		var found = find(sheet);
		if (found == null) {
			faults.add(new ImportFault(null, "import.fault.sheet", words.say(sheet.nameKey(), Locale.SIMPLIFIED_CHINESE)));
			return lines;
		}
		headings(sheet, found.getRow(0));
		for (var row : found) {
			if (row.getRowNum() > 0 && lines.size() <= sheet.mostRows()) {
				add(lines, sheet, row);
			}
		}
		if (lines.size() > sheet.mostRows()) {
			faults.add(new ImportFault(new CellPlace(sheet, sheet.mostRows() + 2, "number"), "import.fault.rows", sheet.mostRows()));
		}
		return lines;
	}

	private Sheet find(ImportSheet sheet) {
		for (var each : workbook) {
			if (words.says(sheet.nameKey(), each.getSheetName())) {
				return each;
			}
		}
		return null;
	}

	private void headings(ImportSheet sheet, Row head) {
		for (var column = 0; column < sheet.columns().size(); column++) {
			var cell = head == null ? null : head.getCell(column);
			if (cell == null || !words.says(sheet.headingKey(sheet.columns().get(column)), text(cell, null))) {
				faults.add(new ImportFault(new CellPlace(sheet, 1, sheet.columns().get(column)), "import.fault.heading"));
			}
		}
	}

	private void add(List<ImportLine> lines, ImportSheet sheet, Row row) {
		var cells = new HashMap<String, String>();
		for (var column = 0; column < sheet.columns().size(); column++) {
			var cell = row.getCell(column);
			var place = new CellPlace(sheet, row.getRowNum() + 1, sheet.columns().get(column));
			cells.put(place.column(), cell == null ? "" : text(cell, place));
		}
		if (cells.values().stream().anyMatch(text -> !text.isBlank())) {
			lines.add(new ImportLine(sheet, row.getRowNum() + 1, cells));
		}
	}

	/** What stands in a cell as a person would write it; formulas are not computed. */
	private String text(Cell cell, CellPlace place) {
		return switch (cell.getCellType()) {
			case STRING -> cell.getStringCellValue().replaceAll("[\\p{Cntrl}&&[^\\n]]|\\p{Cf}", "").strip();
			case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
					: new BigDecimal(Double.toString(cell.getNumericCellValue())).stripTrailingZeros().toPlainString();
			case BLANK, _NONE -> "";
			default -> {
				if (place != null) {
					faults.add(new ImportFault(place, "import.fault.formula"));
				}
				yield "";
			}
		};
	}

}
