package org.xieshou.funds;

/** The accounts of a county's ledger (账户), each kept per source and most of them per project. */
enum Account {

	/** What was allotted from above or by a partner (指标). */
	ALLOTTED,
	/** Allotted and not yet promised to a project. */
	AVAILABLE,
	/** Promised by those who are to pay in what nobody allots (自筹、贷款). */
	PLEDGED,
	/** Promised to an approved project and not yet paid. */
	COMMITTED,
	/** Left the dedicated account. */
	PAID,
	/** Kept back as warranty money (质量保证金). */
	RETAINED,
	/** Given back to its source unspent. */
	RETURNED,
	/** Given by whoever paid matching or self-raised money in. */
	CONTRIBUTED,
	/** Paid into the dedicated account for a project (到位). */
	ARRIVED;

	String column() {
		return name().toLowerCase();
	}

}
