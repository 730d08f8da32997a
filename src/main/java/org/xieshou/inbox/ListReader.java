package org.xieshou.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.xieshou.web.Cursors;
import org.xieshou.web.Cursors.Cursor;
import org.xieshou.web.Slice;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists page by page from where the reader stands, at the same cost wherever that is. */
@Component
class ListReader {

	private final JdbcClient jdbc;

	private final Cursors cursors;

	ListReader(JdbcClient jdbc, Cursors cursors) {
		this.jdbc = jdbc;
		this.cursors = cursors;
	}

	private record Placed<R>(R row, String value, String id) {

		Cursor cursor(boolean backwards) {
			return new Cursor(backwards, value, id);
		}

	}

	/** @param at the cursor, or empty for the first page */
	<R> ListPage<R> page(ListQuery query, String at, RowMapper<R> mapper) {
		var cursor = at.isEmpty() ? null : cursors.read(query.order().key(), at);
		var backwards = cursor != null && cursor.backwards();
		var placed = placed(query, cursor, InboxQuery.PAGE + 1, mapper);
		var further = placed.size() > InboxQuery.PAGE;
		var rows = new ArrayList<>(placed.subList(0, Math.min(placed.size(), InboxQuery.PAGE)));
		if (backwards) {
			Collections.reverse(rows);
		}
		var earlier = !rows.isEmpty() && (backwards ? further : cursor != null) ? written(query, rows.get(0).cursor(true)) : null;
		var later = !rows.isEmpty() && (backwards || further) ? written(query, rows.get(rows.size() - 1).cursor(false)) : null;
		return new ListPage<>(rows.stream().map(Placed::row).toList(), earlier, later, count(query));
	}

	/** Some rows after a place in the list, uncounted. */
	<R> Slice<R> slice(ListQuery query, @Nullable Cursor after, int limit, RowMapper<R> mapper) {
		var placed = placed(query, after, limit + 1, mapper);
		var shown = placed.subList(0, Math.min(placed.size(), limit));
		return new Slice<>(shown.stream().map(Placed::row).toList(), placed.size() > limit ? shown.get(limit - 1).cursor(false) : null);
	}

	/** The whole list, as far as a sheet goes. */
	<R> List<R> all(ListQuery query, RowMapper<R> mapper) {
		return placed(query, null, InboxQuery.LONGEST_SHEET, mapper).stream().map(Placed::row).toList();
	}

	private <R> List<Placed<R>> placed(ListQuery query, Cursor cursor, int limit, RowMapper<R> mapper) {
		var backwards = cursor != null && cursor.backwards();
		var sql = jdbc.sql(query.rows(backwards, cursor != null)).params(query.parameters()).param("limit", limit);
		if (cursor != null) {
			sql = sql.param("cursorValue", cursor.value()).param("cursorId", cursor.id());
		}
		var asked = sql;
		return query.read(() -> asked.query((row, n) -> new Placed<>(mapper.mapRow(row, n), row.getString("cursor_value"), row.getString("cursor_id"))).list());
	}

	private int count(ListQuery query) {
		var sql = jdbc.sql(query.count()).params(query.parameters()).param("limit", ListPage.CAP + 1);
		return query.read(() -> sql.query(Integer.class).single());
	}

	private String written(ListQuery query, Cursor cursor) {
		return cursors.write(query.order().key(), cursor);
	}

}
