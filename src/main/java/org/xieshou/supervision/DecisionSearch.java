package org.xieshou.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.xieshou.audit.Actor;
import org.xieshou.security.Official;

/** Finds decisions in the territory of an auditor, newest first. */
@Component
class DecisionSearch {

	static final int PAGE = 50;

	static final int MOST_COUNTED = 1000;

	static final int MOST_EXPORTED = 10_000;

	/** Decisions of the auditor's territory, and those that hold for every place. */
	private static final String TERRITORY = "(d.territory like :territory or d.territory = '')";

	private static final String FOUND = """
			with page as (select * from decision d where %s and %s %s order by d.at desc, d.id desc limit :limit)
			select page.*, c.number as case_number, c.title, coalesce(c.place_name, a.name, o.name) as place_name from page left join case_file c
			on c.id = case when page.chain ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then cast(page.chain as uuid) end
			left join division a on page.chain = 'funds:' || a.code
			left join office o on page.chain = 'office:' || o.id
			order by page.at desc, page.id desc""";

	private final JdbcClient jdbc;

	DecisionSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One page and the first line of the next. */
	List<FoundDecision> page(Official auditor, DecisionQuery query, DecisionCursor after) {
		var beyond = after == null ? "" : "and (d.at, d.id) < (:at, :id)";
		var statement = asked(auditor, query, FOUND.formatted(TERRITORY, query.condition(), beyond)).param("limit", PAGE + 1);
		if (after != null) {
			statement = statement.param("at", after.instant()).param("id", after.id());
		}
		return statement.query(DecisionSearch::row).list();
	}

	List<FoundDecision> all(Official auditor, DecisionQuery query) {
		return asked(auditor, query, FOUND.formatted(TERRITORY, query.condition(), "")).param("limit", MOST_EXPORTED)
			.query(DecisionSearch::row)
			.list();
	}

	/** How many there are, or one more than are counted at most. */
	int count(Official auditor, DecisionQuery query) {
		var sql = "select count(*) from (select 1 from decision d where %s and %s limit %d) found";
		return asked(auditor, query, sql.formatted(TERRITORY, query.condition(), MOST_COUNTED + 1)).query(Integer.class).single();
	}

	private StatementSpec asked(Official auditor, DecisionQuery query, String sql) {
		return jdbc.sql(sql).params(query.parameters()).param("territory", auditor.acting().place() + "%");
	}

	private static FoundDecision row(ResultSet row, int index) throws SQLException {
		var actor = new Actor(row.getString("person"), row.getString("person_name"), row.getString("office"), row.getString("office_name"),
				row.getString("on_behalf_of"));
		return new FoundDecision(row.getObject("id", UUID.class), row.getString("chain"), row.getInt("number"),
				row.getObject("at", OffsetDateTime.class).toInstant(), actor.ownName(), actor.officeName(), actor.behalfName(), row.getString("act"),
				row.getString("task_name"), row.getString("outcome"), row.getString("reason"), row.getString("hash"),
				row.getString("case_number"), row.getString("title"), row.getString("place_name"));
	}

}
