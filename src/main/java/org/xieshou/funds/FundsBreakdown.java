package org.xieshou.funds;

/** By what the county funds page breaks money down. */
public enum FundsBreakdown {

	ALL("''"), COUNTY("e.county"), SOURCE("l.source"), KIND("c.kind");

	private final String column;

	FundsBreakdown(String column) {
		this.column = column;
	}

	String column() {
		return column;
	}

}
