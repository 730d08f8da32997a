package org.xieshou.claim;

/**
 * What of the register is asked for.
 *
 * @param q part of an invoice's number, a payee, or a project's number or title
 * @param page from 1
 */
record InvoiceQuery(String q, int page) {

	static final int PAGE = 30;

	private static final int FARTHEST = 100;

	private static final int LONGEST = 60;

	InvoiceQuery {
		q = q == null ? "" : q.replace("\0", "").strip();
		q = q.substring(0, Math.min(q.length(), LONGEST));
		page = Math.max(1, Math.min(page, FARTHEST));
	}

	/** As numbers and payees are spelled; what has no spelling finds nothing by it. */
	String key() {
		var spelled = Spelling.of(q);
		return spelled.isEmpty() ? "" : "%" + escaped(spelled) + "%";
	}

	String pattern() {
		return "%" + escaped(q) + "%";
	}

	int offset() {
		return (page - 1) * PAGE;
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
	}

}
