package org.xieshou.region;

import java.util.ArrayList;
import java.util.List;

/** Splits one line of a comma-separated file; a field in quotes may hold commas and doubled quotes. */
final class CsvLine {

	private final String line;

	private int at;

	private CsvLine(String line) {
		this.line = line;
	}

	/** The fields; an {@link IllegalArgumentException} where quotes are wrong. */
	static List<String> split(String line) {
		var reader = new CsvLine(line);
		var fields = new ArrayList<String>();
		do {
			fields.add(reader.startsQuoted() ? reader.quoted() : reader.plain());
		}
		while (reader.skipsComma());
		return fields;
	}

	private boolean startsQuoted() {
		return at < line.length() && line.charAt(at) == '"';
	}

	private String plain() {
		int comma = line.indexOf(',', at);
		var field = line.substring(at, comma < 0 ? line.length() : comma);
		at += field.length();
		return field;
	}

	private String quoted() {
		var field = new StringBuilder();
		int from = at + 1;
		do {
			int end = line.indexOf('"', at + 1);
			if (end < 0) {
				throw new IllegalArgumentException("a quoted field does not end on its line");
			}
			field.append(line, from, end);
			at = end + 1;
			from = at;
		}
		while (startsQuoted());
		return field.toString();
	}

	private boolean skipsComma() {
		if (at == line.length()) {
			return false;
		}
		if (line.charAt(at) != ',') {
			throw new IllegalArgumentException("text after a closing quote");
		}
		at++;
		return true;
	}

}
