package org.xieshou.claim;

/** A unified social credit code (统一社会信用代码), whose last character proves the others (GB 32100-2015). */
final class CreditCode {

	private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int LENGTH = 18;

	private static final int BASE = 31;

	private CreditCode() {
	}

	/** Whether it is one: 18 signs of the alphabet without I, O, S, V and Z, the last one the check digit of the others. */
	static boolean isSound(String code) {
		return code != null && code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
				&& code.charAt(LENGTH - 1) == check(code.substring(0, LENGTH - 1));
	}

	/** The check digit of the first 17 signs. */
	static char check(String signs) {
		var sum = 0;
		var weight = 1;
		for (var sign : signs.toCharArray()) {
			sum += SIGNS.indexOf(sign) * weight;
			weight = weight * 3 % BASE;
		}
		return SIGNS.charAt((BASE - sum % BASE) % BASE);
	}

}
