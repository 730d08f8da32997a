package org.xieshou.process;

import java.util.List;
import java.util.UUID;

import org.xieshou.audit.NewDecision.FiredRule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of decision tables that applied to a case, as they go on record with a decision. */
@Component
public class FiredRules {

	/** The process of a task and those that called it, from within outwards. */
	private static final String PROCESSES = """
			with recursive process (id) as (
				select proc_inst_id_ from act_ru_task where id_ = :task
				union select caller.proc_inst_id_ from process join act_ru_execution called on called.id_ = process.id
					join act_ru_execution caller on caller.id_ = called.super_exec_)
			""";

	private final JdbcClient jdbc;

	private final AppliedTables tables;

	FiredRules(JdbcClient jdbc, AppliedTables tables) {
		this.jdbc = jdbc;
		this.tables = tables;
	}

	/** The rows of a table's last application to the case; empty where it never applied. */
	public List<FiredRule> of(UUID caseId, String table) {
		return tables.last(caseId, table).map(AppliedTable::fired).orElse(List.of());
	}

	/** The rows that led to a task: of each table its process, or one that called it, applied last. */
	public List<FiredRule> ledTo(String taskId) {
		return jdbc.sql(PROCESSES + """
				select a.decision_table, a.version, r.row_id, r.source from applied_table a
				join applied_row r using (case_id, decision_table, number)
				where a.process_instance in (select id from process) and a.number = (select max(number) from applied_table
					where case_id = a.case_id and decision_table = a.decision_table)
				order by a.applied_at, a.decision_table, r.line""")
			.param("task", taskId)
			.query((row, n) -> new FiredRule(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
			.list();
	}

}
