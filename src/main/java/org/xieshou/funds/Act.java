package org.xieshou.funds;

import org.xieshou.project.Source;

/** What a booking is about, and between which accounts it moves money. */
enum Act {

	ALLOT(Account.ALLOTTED, Account.AVAILABLE), COMMIT(Account.AVAILABLE, Account.COMMITTED),
	RELEASE(Account.COMMITTED, Account.PAID), RETAIN(Account.COMMITTED, Account.RETAINED),
	RELEASE_RETENTION(Account.RETAINED, Account.PAID), RETURN(Account.COMMITTED, Account.RETURNED),
	ARRIVE(Account.CONTRIBUTED, Account.ARRIVED), REPAY(Account.PAID, Account.COMMITTED);

	private final Account from;

	private final Account to;

	Act(Account from, Account to) {
		this.from = from;
		this.to = to;
	}

	/** Where it takes money of a source from; what nobody allots is pledged by whoever will pay it in. */
	Account from(Source source) {
		return from == Account.AVAILABLE && !Channel.of(source).isAllotted() ? Account.PLEDGED : from;
	}

	Account to() {
		return to;
	}

	String column() {
		return name().toLowerCase().replace('_', '-');
	}

}
