package org.xieshou.insight;

import java.util.List;

import org.xieshou.security.Official;
import org.xieshou.security.Territory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up the cases of a territory. */
@Repository
class Standings {

	private static final String FIGURES = """
			coalesce(sum(c.amount) filter (where c.state = 'running'), 0) as planned,
			coalesce(sum(c.amount) filter (where c.state = 'passed'), 0) as approved,
			coalesce(sum(c.amount) filter (where c.state = 'archived'), 0) as archived, count(*) as projects
			from case_file c""";

	private final JdbcClient jdbc;

	Standings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By kind of project; the name is the kind's key. */
	List<Standing> byKind(Official official) {
		return query("select c.kind as name, " + FIGURES, "group by c.kind order by c.kind", official);
	}

	/** By county. */
	List<Standing> byCounty(Official official) {
		return query("select d.name as name, " + FIGURES + " join division d on d.code = left(c.place, 6)", "group by d.code, d.name order by d.code",
				official);
	}

	private List<Standing> query(String select, String group, Official official) {
		return jdbc.sql(select + " where (" + Territory.condition(official) + ") " + group)
			.params(Territory.parameters(official))
			.query(Standing.class)
			.list();
	}

}
