package org.xieshou.web;

import org.jspecify.annotations.Nullable;
import org.xieshou.web.Cursors.Cursor;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads long lists on from where the reader stands, at the same cost wherever that is, and counts nothing. */
@Component
public class SliceReader {

	private final JdbcClient jdbc;

	SliceReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private record Placed<R>(R row, Cursor at) {
	}

	/** @param after the last row of the slice before, or null for the first */
	public <R> Slice<R> read(SliceQuery query, @Nullable Cursor after, int limit, RowMapper<R> mapper) {
		var sql = jdbc.sql(query.sql(after != null)).params(query.parameters()).param("limit", limit + 1);
		if (after != null) {
			sql = sql.param("seekValue", after.value()).param("seekId", after.id());
		}
		var placed = sql.query((row, n) -> new Placed<>(mapper.mapRow(row, n), new Cursor(false, row.getString("seek_value"), row.getString("seek_id")))).list();
		var shown = placed.subList(0, Math.min(placed.size(), limit));
		return new Slice<>(shown.stream().map(Placed::row).toList(), placed.size() > limit ? shown.get(limit - 1).at() : null);
	}

}
