package org.xieshou.process;

import java.time.Instant;
import java.util.List;

import org.xieshou.audit.NewDecision.FiredRule;

/**
 * One application of a decision table to a case.
 *
 * @param number counts the applications of this table to this case, from 1
 * @param version the table's version
 * @param rows the rows that applied, in the order of the table
 */
public record AppliedTable(String table, int number, int version, Instant at, List<Row> rows) {

	/** A row that applied: its id, its note on where it comes from, and its answer in the table's first column of answers. */
	public record Row(String id, String source, String answer) {
	}

	public AppliedTable {
		rows = List.copyOf(rows);
	}

	/** The answers of all rows that applied, each once. */
	public List<String> answers() {
		return rows.stream().map(Row::answer).distinct().toList();
	}

	/** The rows as they go on record with a decision. */
	public List<FiredRule> fired() {
		return rows.stream().map(row -> new FiredRule(table, version, row.id(), row.source())).toList();
	}

}
