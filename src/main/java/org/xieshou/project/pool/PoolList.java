package org.xieshou.project.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;

/** The projects an official may see, by where they stand between proposal and commitment. */
@Component
class PoolList {

	private static final String SELECT = """
			select c.id, c.number, c.title, c.kind, c.place_name, c.amount, c.opened_at, c.partner, c.state, c.illustrative,
				p.committed, l.households, l.registered_households, e.entered_at,
				(select coalesce(sum(b.amount), 0) from plan_budget b
					where b.project = p.id and b.version = p.version and b.source = 'EAST_AID') as aid,
				case when c.state in ('declined', 'withdrawn', 'cancelled', 'archived') then c.state
					when p.committed is not null then 'committed'
					when r.project is not null and r.answered_at is null then 'recommended'
					when e.project is not null then 'pool' else 'proposed' end as stage
			from case_file c join project p on p.id = c.id
			join plan l on l.project = p.id and l.version = p.version
			left join pool_entry e on e.project = p.id
			left join lateral (select * from recommendation where project = p.id order by round desc limit 1) r on true
			where (%s) and %s and (:kind = '' or c.kind = :kind)
				and (:q = '%%%%' or c.number || ' ' || c.title || ' ' || c.place_name ilike :q)
			order by %s limit :limit offset :offset""";

	private final JdbcClient jdbc;

	PoolList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One page, and one line more where there is a next page. */
	List<PoolLine> page(Official official, PoolQuery query) {
		return lines(official, query, PoolQuery.PAGE + 1, query.offset());
	}

	/** Everything asked for, as far as a sheet takes it. */
	List<PoolLine> all(Official official, PoolQuery query) {
		return lines(official, query, PoolQuery.MOST_EXPORTED, 0);
	}

	private List<PoolLine> lines(Official official, PoolQuery query, int limit, int offset) {
		var sql = SELECT.formatted(Territory.condition(official), query.tab().condition(), query.order());
		return jdbc.sql(sql).params(Territory.parameters(official)).param("kind", query.kind())
			.param("q", query.pattern()).param("limit", limit).param("offset", offset).query(PoolList::read).list();
	}

	private static PoolLine read(ResultSet row, int index) throws SQLException {
		return new PoolLine(row.getObject("id", UUID.class), row.getString("number"), row.getString("title"),
				row.getString("kind"), row.getString("place_name"), row.getBigDecimal("amount"), row.getBigDecimal("aid"),
				row.getInt("households"), row.getInt("registered_households"), at(row, "opened_at"), at(row, "entered_at"),
				row.getString("partner"), row.getBigDecimal("committed"), row.getString("stage"),
				row.getBoolean("illustrative"));
	}

	private static Instant at(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
