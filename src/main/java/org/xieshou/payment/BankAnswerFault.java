package org.xieshou.payment;

/** What is wrong in which line of the bank's answer; the fault is a column's name or a word for the whole file. */
record BankAnswerFault(int line, String what) {

	public String messageKey() {
		return "payment.fault." + what;
	}

}
