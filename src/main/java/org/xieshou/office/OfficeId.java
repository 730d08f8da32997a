package org.xieshou.office;

import java.util.Objects;

import org.xieshou.region.Level;

/** Which office: the code of its place and its function, written {@code 511322:finance}; the engine's candidate group. */
public record OfficeId(String place, OfficeFunction function) {

	public OfficeId {
		Level.of(place);
		Objects.requireNonNull(function);
	}

	/** Reads {@code 511322:finance}; an {@link IllegalArgumentException} where the text is no office id. */
	public static OfficeId of(String text) {
		int colon = text.indexOf(':');
		if (colon < 0) {
			throw new IllegalArgumentException("Not an office id: " + text);
		}
		return new OfficeId(text.substring(0, colon), OfficeFunction.of(text.substring(colon + 1)));
	}

	public Level level() {
		return Level.of(place);
	}

	@Override
	public String toString() {
		return place + ":" + function.key();
	}

}
