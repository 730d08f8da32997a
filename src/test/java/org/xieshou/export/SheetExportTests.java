package org.xieshou.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Lists as sheets. */
class SheetExportTests {

	record Line(String title, BigDecimal yuan, Instant at) {
	}

	@Test
	void moneyIsWrittenInTenThousandYuanAndTimesInBeijingTime() throws IOException {
		try (var book = read(sheet(new Line("古佛村通村公路", new BigDecimal("412345.60"), Instant.parse("2026-11-22T16:32:00Z"))))) {
			var row = book.getSheet("项目库").getRow(1);
			assertThat(shown(row.getCell(0))).isEqualTo("古佛村通村公路");
			assertThat(shown(row.getCell(1))).isEqualTo("41.23");
			assertThat(shown(row.getCell(2))).isEqualTo("2026-11-23 00:32");
		}
	}

	@Test
	void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
		try (var book = read(sheet(new Line("=HYPERLINK(\"http://x\",\"领取\")", null, null)))) {
			var cell = book.getSheetAt(0).getRow(1).getCell(0);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getStringCellValue()).startsWith("=HYPERLINK");
			assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
			assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
		}
	}

	@Test
	void theHeadingStaysInSightAndUnknownAmountsStayEmpty() throws IOException {
		try (var book = read(sheet(new Line("一\u0000\u0007二", null, null)))) {
			var sheet = book.getSheetAt(0);
			assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
			assertThat(shown(sheet.getRow(0).getCell(1))).isEqualTo("金额（万元）");
			assertThat(shown(sheet.getRow(1).getCell(0))).isEqualTo("一二");
			assertThat(shown(sheet.getRow(1).getCell(1))).isEmpty();
		}
	}

	private static byte[] sheet(Line line) {
		return new SheetExport().sheet("项目库", List.of(SheetColumn.text("名称", 40, Line::title),
				SheetColumn.wan("金额（万元）", Line::yuan), SheetColumn.minute("时间", Line::at)), List.of(line)).bytes();
	}

	private static XSSFWorkbook read(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

	private static String shown(Cell cell) {
		return new DataFormatter().formatCellValue(cell);
	}

}
