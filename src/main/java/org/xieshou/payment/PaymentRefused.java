package org.xieshou.payment;

/** Nothing was sent or booked; the message is a key of the sentences, with its arguments. */
class PaymentRefused extends RuntimeException {

	private final transient Object[] arguments;

	PaymentRefused(String message, Object... arguments) {
		super(message);
		this.arguments = arguments;
	}

	Object[] arguments() {
		return arguments;
	}

}
