package org.xieshou.funds;

/** What somebody looks for on the funds page; an empty text and the year 0 mean everything. */
public record FundsQuery(String county, String source, String kind, int year, int page) {

	static final int PAGE = 30;

	public static final FundsQuery ALL = new FundsQuery("", "", "", 0, 1);

	public FundsQuery {
		county = county == null || !county.matches("\\d{6}") ? "" : county;
		source = source == null || !source.matches("[A-Z_]{1,20}") ? "" : source;
		kind = kind == null || !kind.matches("[a-z-]{1,32}") ? "" : kind;
		year = year < Allotment.FIRST_YEAR || year > Allotment.LAST_YEAR ? 0 : year;
		page = Math.min(Math.max(page, 1), 100);
	}

	int offset() {
		return (page - 1) * PAGE;
	}

}
