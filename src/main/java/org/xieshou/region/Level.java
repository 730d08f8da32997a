package org.xieshou.region;

import java.util.Arrays;
import java.util.Optional;

/** A level of administration (层级), told by the number of digits of its division codes. */
public enum Level {

	PROVINCE(2), PREFECTURE(4), COUNTY(6), TOWNSHIP(9), VILLAGE(12);

	private final int digits;

	Level(int digits) {
		this.digits = digits;
	}

	public int digits() {
		return digits;
	}

	public String messageKey() {
		return "region.level." + name().toLowerCase();
	}

	/** The level of a division code; an {@link IllegalArgumentException} where no level has that many digits. */
	public static Level of(String code) {
		return find(code).orElseThrow(() -> new IllegalArgumentException("Not a division code: " + code));
	}

	static Optional<Level> find(String code) {
		return code == null || !code.chars().allMatch(c -> c >= '0' && c <= '9') ? Optional.empty()
				: Arrays.stream(values()).filter(level -> level.digits == code.length()).findFirst();
	}

	boolean isAbove(Level other) {
		return digits < other.digits;
	}

}
