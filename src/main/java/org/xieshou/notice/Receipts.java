package org.xieshou.notice;

import java.security.SecureRandom;

/** Receipt numbers (回执号): fourteen signs that cannot be guessed nor misread. */
final class Receipts {

	private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final SecureRandom RANDOM = new SecureRandom();

	private Receipts() {
	}

	/** A new one, such as {@code K7PM-2XQD-9RTV}. */
	static String next() {
		var receipt = new StringBuilder();
		for (var i = 0; i < 12; i++) {
			receipt.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
		}
		return receipt.toString();
	}

	/** What a person typed, as it is kept: capitals, groups of four. */
	static String normal(String typed) {
		var signs = typed.toUpperCase().replaceAll("[^0-9A-Z]", "");
		return signs.length() == 12 ? signs.replaceAll("(.{4})(?=.)", "$1-") : signs;
	}

}
