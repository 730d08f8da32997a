package org.xieshou.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.apache.poi.ss.usermodel.Row;
import org.xieshou.time.MovableClock;

/** Writes the cells of one row. */
record CellWriter(Row row, SheetStyles styles) {

	private static final BigDecimal WAN = new BigDecimal(10_000);

	private static final int LONGEST = 32_000;

	void write(int column, CellKind kind, Object value) {
		var cell = row.createCell(column);
		cell.setCellStyle(styles.of(kind));
		if (value == null) {
			return;
		}
		switch (kind) {
			case TEXT -> cell.setCellValue(plain(value.toString()));
			case WAN -> cell.setCellValue(((BigDecimal) value).divide(WAN, 6, RoundingMode.HALF_UP).doubleValue());
			case YUAN, NUMBER -> cell.setCellValue(((Number) value).doubleValue());
			case DAY -> cell.setCellValue(day(value));
			case MINUTE -> cell.setCellValue(LocalDateTime.ofInstant((Instant) value, MovableClock.BEIJING));
		}
	}

	private static LocalDate day(Object value) {
		return value instanceof LocalDate date ? date : LocalDate.ofInstant((Instant) value, MovableClock.BEIJING);
	}

	/** Without control characters, which no spreadsheet can hold, and not longer than a cell. */
	private static String plain(String text) {
		var clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
		return clean.substring(0, Math.min(clean.length(), LONGEST));
	}

}
