package org.xieshou.payment;

import java.util.List;

/** The bank's answer was not taken, for the faults named. */
class BankAnswerUnreadable extends RuntimeException {

	private final transient List<BankAnswerFault> faults;

	BankAnswerUnreadable(int line, String what) {
		this(List.of(new BankAnswerFault(line, what)));
	}

	BankAnswerUnreadable(List<BankAnswerFault> faults) {
		super(faults.toString());
		this.faults = List.copyOf(faults);
	}

	List<BankAnswerFault> faults() {
		return faults;
	}

}
