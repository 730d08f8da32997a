package org.xieshou.export;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * One column of a sheet: its heading and how a row's cell is found and written.
 *
 * @param width in characters, a Chinese one counted as two
 */
public record SheetColumn<R>(String heading, CellKind kind, int width, Function<R, ?> cell) {

	public static <R> SheetColumn<R> text(String heading, int width, Function<R, String> cell) {
		return new SheetColumn<>(heading, CellKind.TEXT, width, cell);
	}

	/** Money given in yuan and shown in ten thousand yuan (万元). */
	public static <R> SheetColumn<R> wan(String heading, Function<R, BigDecimal> yuan) {
		return new SheetColumn<>(heading, CellKind.WAN, 14, yuan);
	}

	public static <R> SheetColumn<R> yuan(String heading, Function<R, BigDecimal> yuan) {
		return new SheetColumn<>(heading, CellKind.YUAN, 18, yuan);
	}

	public static <R> SheetColumn<R> number(String heading, Function<R, ? extends Number> cell) {
		return new SheetColumn<>(heading, CellKind.NUMBER, 12, cell);
	}

	/** A {@code LocalDate}, or the day of an {@code Instant} in Beijing. */
	public static <R> SheetColumn<R> day(String heading, Function<R, ?> cell) {
		return new SheetColumn<>(heading, CellKind.DAY, 12, cell);
	}

	/** An {@code Instant} to the minute, in Beijing time. */
	public static <R> SheetColumn<R> minute(String heading, Function<R, ?> cell) {
		return new SheetColumn<>(heading, CellKind.MINUTE, 17, cell);
	}

}
