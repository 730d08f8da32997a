package org.xieshou.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** One lying bar of a picture, drawn by the server in a field of 100 by 20; the numbers stand beside it. */
record Bar(BigDecimal most, List<Part> parts) {

	private static final int WIDTH = 100;

	private static final int HEIGHT = 20;

	/** A rectangle; the tone says what it stands for. */
	record Part(String tone, BigDecimal x, BigDecimal width, int y, int height) {

		private BigDecimal end() {
			return x.add(width);
		}

	}

	static Bar scaledTo(Number most) {
		return new Bar(new BigDecimal(most.toString()), List.of());
	}

	/** Puts a part behind those there are. */
	Bar piled(String tone, Number value) {
		var begin = parts.isEmpty() ? BigDecimal.ZERO : parts.get(parts.size() - 1).end();
		return with(new Part(tone, begin, width(value), 0, HEIGHT));
	}

	/** Lays a part over those there are, slimmer than the one below. */
	Bar laid(String tone, Number value) {
		var y = parts.size() * HEIGHT / 5;
		return with(new Part(tone, BigDecimal.ZERO, width(value), y, HEIGHT - 2 * y));
	}

	private Bar with(Part part) {
		return part.width().signum() <= 0 ? this : new Bar(most, Stream.concat(parts.stream(), Stream.of(part)).toList());
	}

	private BigDecimal width(Number value) {
		return most.signum() == 0 ? BigDecimal.ZERO
				: new BigDecimal(value.toString()).multiply(BigDecimal.valueOf(WIDTH)).divide(most, 1, RoundingMode.HALF_UP);
	}

}
