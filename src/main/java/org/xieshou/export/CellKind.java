package org.xieshou.export;

/** How a cell is written; the format is the spreadsheet's own. */
enum CellKind {

	TEXT("@"), WAN("#,##0.00"), YUAN("#,##0.00"), NUMBER("#,##0.####"), DAY("yyyy-mm-dd"), MINUTE("yyyy-mm-dd hh:mm");

	private final String format;

	CellKind(String format) {
		this.format = format;
	}

	String format() {
		return format;
	}

}
