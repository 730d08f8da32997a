package org.xieshou.web;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The number that a reader is told of something gone wrong, and under which the log has the rest. */
public final class FaultReference {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 4;

	private FaultReference() {
	}

	public static String next() {
		var bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().withUpperCase().formatHex(bytes);
	}

}
