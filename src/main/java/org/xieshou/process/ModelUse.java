package org.xieshou.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the engine knows about releases: who keeps to them, and what their diagrams and tables are called. */
@Repository
class ModelUse {

	private final JdbcClient jdbc;

	ModelUse(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Running cases by the release under which they began; a case whose change was requested later counts there as well. */
	Map<Integer, Long> casesByRelease() {
		var cases = new HashMap<Integer, Long>();
		jdbc.sql("""
				select m.number, count(distinct e.business_key_) as cases from act_ru_execution e
				join act_re_procdef d on d.id_ = e.proc_def_id_ join model_release m on m.deployment = d.deployment_id_
				where e.parent_id_ is null and e.super_exec_ is null group by m.number""")
			.query((row, n) -> cases.put(row.getInt("number"), row.getLong("cases")))
			.list();
		return cases;
	}

	/** Spoken names by file name. */
	Map<String, String> titles(String deployment) {
		var titles = new HashMap<String, String>();
		jdbc.sql("""
				select resource_name_ as file, name_ as title from act_re_procdef where deployment_id_ = :deployment
				union all
				select resource_name_, name_ from act_re_decision_def where deployment_id_ = :deployment""")
			.param("deployment", deployment)
			.query((row, n) -> titles.put(row.getString("file"),
					Optional.ofNullable(row.getString("title")).orElse(row.getString("file"))))
			.list();
		return titles;
	}

	/** The release of a version the engine counted; for {@code act_re_procdef} or {@code act_re_decision_def}. */
	Optional<Integer> releaseOf(boolean table, String key, int version) {
		return jdbc.sql("""
				select m.number from %s d join model_release m on m.deployment = d.deployment_id_
				where d.key_ = ? and d.version_ = ?""".formatted(table ? "act_re_decision_def" : "act_re_procdef"))
			.params(key, version)
			.query(Integer.class)
			.optional();
	}

}
