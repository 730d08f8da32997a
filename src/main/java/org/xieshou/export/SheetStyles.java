package org.xieshou.export;

import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of one workbook, each made once. */
class SheetStyles {

	private final Map<CellKind, CellStyle> cells = new EnumMap<>(CellKind.class);

	private final CellStyle heading;

	SheetStyles(Workbook workbook) {
		heading = heading(workbook);
		for (var kind : CellKind.values()) {
			cells.put(kind, cell(workbook, kind));
		}
	}

	CellStyle heading() {
		return heading;
	}

	CellStyle of(CellKind kind) {
		return cells.get(kind);
	}

	private static CellStyle heading(Workbook workbook) {
		var style = workbook.createCellStyle();
		var font = workbook.createFont();
		font.setBold(true);
		style.setFont(font);
		style.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setBorderBottom(BorderStyle.THIN);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(true);
		return style;
	}

	/** Texts are marked as such, so that a spreadsheet takes none for a formula, not even after editing it. */
	private static CellStyle cell(Workbook workbook, CellKind kind) {
		var style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setQuotePrefixed(kind == CellKind.TEXT);
		style.setWrapText(kind == CellKind.TEXT);
		return style;
	}

}
