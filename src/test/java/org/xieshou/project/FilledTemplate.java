package org.xieshou.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The template as somebody of a township filled it in. */
class FilledTemplate {

	private final XSSFWorkbook book;

	FilledTemplate(byte[] template) throws IOException {
		book = new XSSFWorkbook(new ByteArrayInputStream(template));
	}

	/** Adds a complete project under a number. */
	FilledTemplate project(int number, String title) {
		row("项目", number, title, "通村道路", "古佛村", "", "", "望龙湖镇人民政府", "硬化通村公路。", 400000, 120, 410, 45, 150, "2027-03-01", "2027-09-30",
				"负责人", "村委会主任", "0817-8220000");
		row("工程数量", number, "水泥路", 3.2, "公里");
		row("资金", number, "东部帮扶资金", "路面工程", 300000);
		row("资金", number, "县级配套", "路基工程", 100000);
		row("绩效指标", number, "通公路的村民小组", 6, "个");
		return this;
	}

	FilledTemplate row(String sheet, Object... cells) {
		var at = book.getSheet(sheet);
		var row = at.createRow(at.getLastRowNum() + 1);
		for (var column = 0; column < cells.length; column++) {
			set(row, column, cells[column]);
		}
		return this;
	}

	FilledTemplate cell(String sheet, int row, int column, Object value) {
		var at = book.getSheet(sheet).getRow(row - 1);
		set(at, column, value);
		return this;
	}

	FilledTemplate formula(String sheet, int row, int column, String formula) {
		book.getSheet(sheet).getRow(row - 1).createCell(column).setCellFormula(formula);
		return this;
	}

	FilledTemplate without(String sheet) {
		book.removeSheetAt(book.getSheetIndex(sheet));
		return this;
	}

	byte[] bytes() throws IOException {
		try (book; var bytes = new ByteArrayOutputStream()) {
			book.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static void set(Row row, int column, Object value) {
		if (value instanceof Number number) {
			row.createCell(column).setCellValue(number.doubleValue());
		}
		else {
			row.createCell(column).setCellValue(value.toString());
		}
	}

}
