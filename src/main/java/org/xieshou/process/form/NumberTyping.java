package org.xieshou.process.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** A decimal number of at most 16 digits before and 10 after the point; no exponents, no separators. */
record NumberTyping() implements Typing {

	private static final Pattern PLAIN = Pattern.compile("-?\\d{1,16}(\\.\\d{1,10})?");

	private static final int LONGEST = 40;

	private static final int MOST_BITS = 128;

	@Override
	public Reading read(Object raw) {
		if (raw == null) {
			return Reading.NOTHING;
		}
		if (raw instanceof String text) {
			return text.length() > LONGEST ? Reading.refused("number") : read(Texts.trimmed(text));
		}
		return raw instanceof Number number && isModest(number) ? read(plain(number)) : Reading.refused("number");
	}

	private static Reading read(String text) {
		if (text.isEmpty()) {
			return Reading.NOTHING;
		}
		return PLAIN.matcher(text).matches() ? Reading.of(new BigDecimal(text)) : Reading.refused("number");
	}

	private static String plain(Number number) {
		var decimal = new BigDecimal(number.toString());
		return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
	}

	/** Small enough that writing it out costs nothing. */
	private static boolean isModest(Number number) {
		if (number instanceof BigDecimal decimal) {
			return Math.abs((long) decimal.scale()) < LONGEST && isModest(decimal.unscaledValue());
		}
		if (number instanceof BigInteger whole) {
			return whole.bitLength() <= MOST_BITS;
		}
		return number instanceof Integer || number instanceof Long || number instanceof Double d && Double.isFinite(d);
	}

}
