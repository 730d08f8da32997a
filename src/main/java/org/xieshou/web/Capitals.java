package org.xieshou.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes an amount in the capital digits (大写金额) that nobody can alter with a stroke of the pen. */
final class Capitals {

	private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";

	private static final String[] PLACES = { "", "拾", "佰", "仟" };

	private static final String[] GROUPS = { "", "万", "亿", "万" };

	/** The place whose group name is said after ten thousands of them too. */
	private static final int HUNDRED_MILLIONS = 8;

	private Capitals() {
	}

	/** An {@link ArithmeticException} for fractions of a cent, an {@link IllegalArgumentException} below zero or above 16 digits. */
	static String of(BigDecimal yuan) {
		var cents = yuan.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().toString();
		if (yuan.signum() < 0 || cents.length() > 18) {
			throw new IllegalArgumentException("No amount to write in capitals: " + yuan);
		}
		var padded = "0".repeat(Math.max(0, 3 - cents.length())) + cents;
		return join(whole(padded.substring(0, padded.length() - 2)), digit(padded, 2), digit(padded, 1));
	}

	private static String join(String whole, int tenths, int hundredths) {
		if (tenths == 0 && hundredths == 0) {
			return (whole.isEmpty() ? "零" : whole) + "元整";
		}
		return (whole.isEmpty() ? "" : whole + "元" + (tenths == 0 ? "零" : ""))
				+ (tenths == 0 ? "" : DIGITS.charAt(tenths) + "角") + (hundredths == 0 ? "整" : DIGITS.charAt(hundredths) + "分");
	}

	private static int digit(String text, int fromEnd) {
		return text.charAt(text.length() - fromEnd) - '0';
	}

	/** The whole yuan; zeros between digits are said once, however many there are. */
	private static String whole(String digits) {
		var said = new StringBuilder();
		var zero = false;
		for (var i = 0; i < digits.length(); i++) {
			var place = digits.length() - 1 - i;
			var digit = digits.charAt(i) - '0';
			if (digit == 0) {
				zero = !said.isEmpty();
			}
			else {
				said.append(zero ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place % 4]);
				zero = false;
			}
			if (place % 4 == 0 && (isGroupSaid(digits, i) || place == HUNDRED_MILLIONS && !said.isEmpty())) {
				said.append(GROUPS[place / 4]);
				zero = false;
			}
		}
		return said.toString();
	}

	/** Whether the group of four that ends here has a digit. */
	private static boolean isGroupSaid(String digits, int end) {
		return !digits.substring(Math.max(0, end - 3), end + 1).replace("0", "").isEmpty();
	}

}
