package org.xieshou.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes lists into an .xlsx workbook, one sheet each, row by row so that long lists cost little memory. */
public final class SheetExport {

	private static final int ROWS_IN_MEMORY = 100;

	private static final int WIDEST = 60;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);

	private final SheetStyles styles = new SheetStyles(workbook);

	/** An empty workbook, packed so that every office program opens it. */
	public SheetExport() {
		workbook.setZip64Mode(Zip64Mode.AsNeeded);
	}

	/** Adds a sheet with a heading that stays in sight and can be filtered. */
	public <R> SheetExport sheet(String name, List<SheetColumn<R>> columns, Iterable<R> rows) {
		var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
		headings(sheet, columns);
		var line = 1;
		for (var row : rows) {
			var cells = new CellWriter(sheet.createRow(line++), styles);
			for (var column = 0; column < columns.size(); column++) {
				cells.write(column, columns.get(column).kind(), columns.get(column).cell().apply(row));
			}
		}
		return this;
	}

	/** Lets the cells of a column of the sheet added last take only these words. */
	public SheetExport choices(int column, int rows, List<String> words) {
		var sheet = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
		var helper = sheet.getDataValidationHelper();
		var validation = helper.createValidation(helper.createExplicitListConstraint(words.toArray(String[]::new)),
				new CellRangeAddressList(1, rows, column, column));
		validation.setShowErrorBox(true);
		sheet.addValidationData(validation);
		return this;
	}

	/** The finished workbook; nothing can be added afterwards. */
	public byte[] bytes() {
		try (workbook; var bytes = new ByteArrayOutputStream()) {
			workbook.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

	private <R> void headings(SXSSFSheet sheet, List<SheetColumn<R>> columns) {
		var head = sheet.createRow(0);
		for (var column = 0; column < columns.size(); column++) {
			sheet.setColumnWidth(column, Math.min(columns.get(column).width(), WIDEST) * 256);
			var cell = head.createCell(column);
			cell.setCellValue(columns.get(column).heading());
			cell.setCellStyle(styles.heading());
		}
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
	}

}
