package org.xieshou.process;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications of decision tables to cases: which rows led where a case went. */
@Component
public class AppliedTables {

	private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

	private final JdbcClient jdbc;

	private final Clock clock;

	AppliedTables(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The last application of a table to a case, seen from within the transaction that applied it as well. */
	public Optional<AppliedTable> last(UUID caseId, String table) {
		return last(caseId, table, END);
	}

	/** The same as it was at a moment. */
	public Optional<AppliedTable> last(UUID caseId, String table, Instant until) {
		return jdbc.sql("""
				select * from applied_table where case_id = ? and decision_table = ? and applied_at <= ? order by number desc limit 1""")
			.params(caseId, table, until.atOffset(ZoneOffset.UTC))
			.query((row, n) -> new AppliedTable(table, row.getInt("number"), row.getInt("version"),
					row.getObject("applied_at", OffsetDateTime.class).toInstant(),
					rows(caseId, table, row.getInt("number"))))
			.optional();
	}

	private List<AppliedTable.Row> rows(UUID caseId, String table, int number) {
		return jdbc.sql("""
				select row_id, source, answer from applied_row
				where case_id = ? and decision_table = ? and number = ? order by line""")
			.params(caseId, table, number)
			.query((row, n) -> new AppliedTable.Row(row.getString(1), row.getString(2), row.getString(3)))
			.list();
	}

	@EventListener
	void on(TableApplied applied) {
		var number = jdbc.sql("""
				insert into applied_table (case_id, decision_table, number, version, process_instance, applied_at)
				select :case, :table, coalesce(max(number), 0) + 1, :version, :instance, :at
				from applied_table where case_id = :case and decision_table = :table returning number""")
			.param("case", applied.caseId())
			.param("table", applied.table())
			.param("version", applied.version())
			.param("instance", applied.processInstance())
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
		for (var line = 0; line < applied.rows().size(); line++) {
			var row = applied.rows().get(line);
			jdbc.sql("""
					insert into applied_row (case_id, decision_table, number, line, row_id, source, answer)
					values (?, ?, ?, ?, ?, ?, ?)""")
				.params(applied.caseId(), applied.table(), number, line + 1, row.id(), row.source(), row.answer())
				.update();
		}
	}

}
