package org.xieshou.region;

import org.springframework.lang.Nullable;

/** Says which line of which reference file cannot be used, and why. */
public class ReferenceFault extends RuntimeException {

	ReferenceFault(String file, long line, String why, @Nullable Throwable cause) {
		super("%s, line %d: %s".formatted(file, line, why), cause);
	}

	public ReferenceFault(String file, String why, @Nullable Throwable cause) {
		super("%s: %s".formatted(file, why), cause);
	}

}
