package org.xieshou.process;

import java.util.List;
import java.util.UUID;

import org.xieshou.audit.NewDecision.FiredRule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of decision tables that applied to a case, from the engine's decision history. */
@Component
public class FiredRules {

	private static final String FIRED = """
			select distinct d.dec_def_key_ as table_key, def.version_ as version, o.rule_id_ as row_id, d.eval_time_ as at
			from act_hi_decinst d
			join act_hi_procinst p on p.proc_inst_id_ = d.proc_inst_id_
			join act_re_decision_def def on def.id_ = d.dec_def_id_
			join act_hi_dec_out o on o.dec_inst_id_ = d.id_
			where p.business_key_ = :case""";

	private final JdbcClient jdbc;

	FiredRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Rows of one table that ever applied to the case, latest evaluation first. */
	public List<FiredRule> of(UUID caseId, String table) {
		return jdbc.sql("select * from (" + FIRED + ") fired where table_key = :table order by at desc, row_id")
			.param("case", caseId.toString())
			.param("table", table)
			.query(FiredRules::rule)
			.list();
	}

	/** Rows that applied since the last decision on the case: those which led to the task now being decided. */
	public List<FiredRule> sinceLast(UUID caseId) {
		return jdbc.sql("select * from (" + FIRED + """
				) fired where at >= coalesce((select max(at) at time zone current_setting('TimeZone') from decision
					where chain = :case and act in ('complete', 'propose')), '-infinity') order by at, row_id""")
			.param("case", caseId.toString())
			.query(FiredRules::rule)
			.list();
	}

	private static FiredRule rule(java.sql.ResultSet row, int index) throws java.sql.SQLException {
		return new FiredRule(row.getString("table_key"), row.getInt("version"), row.getString("row_id"), null);
	}

}
