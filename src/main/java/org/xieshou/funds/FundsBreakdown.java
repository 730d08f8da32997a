package org.xieshou.funds;

/** By what the county funds page breaks money down. */
public enum FundsBreakdown {

	ALL("''", "''"), COUNTY("e.county", "a.county"), SOURCE("l.source", "a.source"), KIND("c.kind", "''"),
	MONTH("to_char(e.booked_at at time zone 'Asia/Shanghai', 'YYYY-MM')", "to_char(a.allotted_on, 'YYYY-MM')");

	private final String column;

	private final String ofAllotment;

	FundsBreakdown(String column, String ofAllotment) {
		this.column = column;
		this.ofAllotment = ofAllotment;
	}

	/** The column over ledger entries {@code e}, lines {@code l} and cases {@code c}. */
	String column() {
		return column;
	}

	/** The same over allotments {@code a}. */
	String ofAllotment() {
		return ofAllotment;
	}

	/** Months stand in their order, everything else by size. */
	String order() {
		return this == MONTH ? "key" : "approved desc nulls last, key";
	}

}
