package org.xieshou.supervision;

import java.util.List;

import org.xieshou.audit.Decision;
import org.xieshou.process.form.AnsweredField;

/**
 * One decision of a trace, with everything it stood on.
 *
 * @param diagram the diagram as it was, or null outside a task
 */
record TracedDecision(Decision record, String act, String outcome, List<AnsweredField> answers, List<AppliedRow> rows,
		Diagram diagram, List<Paper> papers) {

	/**
	 * A row of a decision table that applied.
	 *
	 * @param release the release that held the table; null where it cannot be told any more
	 */
	record AppliedRow(String table, int version, Integer release, String row, String source) {
	}

	/**
	 * The diagram of the task that was decided.
	 *
	 * @param step the task's id in it
	 * @param matches whether the diagram of that release still has the hash on record
	 */
	record Diagram(Integer release, String file, int version, String step, boolean matches) {
	}

	/**
	 * A paper that the decision names.
	 *
	 * @param name as it was handed in, or null where only the hash is known
	 */
	record Paper(String name, String href, String sha256) {
	}

}
