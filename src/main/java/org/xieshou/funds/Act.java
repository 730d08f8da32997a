package org.xieshou.funds;

/** What a booking is about, and between which accounts it moves money. */
enum Act {

	ALLOT(Account.ALLOTTED, Account.AVAILABLE), COMMIT(Account.AVAILABLE, Account.COMMITTED),
	RELEASE(Account.COMMITTED, Account.PAID), RETAIN(Account.COMMITTED, Account.RETAINED),
	RELEASE_RETENTION(Account.RETAINED, Account.PAID), RETURN(Account.COMMITTED, Account.RETURNED);

	private final Account from;

	private final Account to;

	Act(Account from, Account to) {
		this.from = from;
		this.to = to;
	}

	Account from() {
		return from;
	}

	Account to() {
		return to;
	}

	String column() {
		return name().toLowerCase().replace('_', '-');
	}

}
