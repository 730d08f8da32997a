package org.xieshou.payment;

import java.util.Locale;
import java.util.Optional;

/** How a line of the bank's answer fits what was sent. Only {@link #CONFIRMED} needs nobody's eyes. */
enum Finding {

	CONFIRMED("paid"), REJECTED("rejected"), AMOUNT_DIFFERS(null), UNKNOWN_REFERENCE(null), CONFIRMED_TWICE(null),
	RETURNED_AFTER_PAYMENT("rejected"), PAID_AFTER_REJECTION(null), REJECTED_TWICE(null);

	private final String newState;

	Finding(String newState) {
		this.newState = newState;
	}

	/** Judges an answer against the order it names. An amount that differs decides nothing, whatever the result says. */
	static Finding of(PaymentOrder order, BankAnswer answer) {
		if (answer.amount().compareTo(order.amount()) != 0) {
			return AMOUNT_DIFFERS;
		}
		return switch (order.state()) {
			case "sent" -> answer.paid() ? CONFIRMED : REJECTED;
			case "paid" -> answer.paid() ? CONFIRMED_TWICE : RETURNED_AFTER_PAYMENT;
			default -> answer.paid() ? PAID_AFTER_REJECTION : REJECTED_TWICE;
		};
	}

	static Finding of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The state the order takes, or empty where the answer changes nothing until somebody has cleared it up. */
	Optional<String> newState() {
		return Optional.ofNullable(newState);
	}

}
