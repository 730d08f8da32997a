package org.xieshou.region;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One row of a reference file, which knows its line for whoever finds fault with it. */
public class ReferenceRow {

	private final String file;

	private final long line;

	private final List<String> columns;

	private final List<String> values;

	ReferenceRow(String file, long line, List<String> columns, List<String> values) {
		this.file = file;
		this.line = line;
		this.columns = columns;
		this.values = values;
		if (values.size() != columns.size()) {
			throw fault("has %d fields where the heading has %d".formatted(values.size(), columns.size()));
		}
	}

	public long line() {
		return line;
	}

	/** The value of a column; a fault where it is empty. */
	public String get(String column) {
		return find(column).orElseThrow(() -> fault(column + " is empty"));
	}

	/** The value of a column, if there is one. */
	public Optional<String> find(String column) {
		return Optional.of(values.get(columns.indexOf(column)).strip()).filter(value -> !value.isEmpty());
	}

	/** The value of a column read as something else; a fault where that cannot be. */
	public <T> T get(String column, Function<String, T> reader) {
		try {
			return reader.apply(get(column));
		}
		catch (IllegalArgumentException | DateTimeException unreadable) {
			throw fault("%s cannot be %s".formatted(column, get(column)));
		}
	}

	/** The fault to throw when this row cannot be used. */
	public ReferenceFault fault(String why) {
		return new ReferenceFault(file, line, why, null);
	}

}
