package org.xieshou.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One message to one address.
 *
 * @param state {@code waiting}, {@code delivered} or {@code dead}
 * @param attempts how often it was tried
 * @param status what the last attempt was answered with, or null
 * @param answer what it said, or why there was none
 */
record Delivery(UUID id, UUID webhook, String event, String body, Instant createdAt, String state, int attempts, Instant nextAt, @Nullable Integer status,
		@Nullable String answer, @Nullable Instant lastAt) {

	public String tone() {
		return state.equals("delivered") ? "passed" : state.equals("dead") ? "refused" : "running";
	}

	static Delivery row(ResultSet row, int index) throws SQLException {
		var last = row.getObject("last_at", OffsetDateTime.class);
		return new Delivery(row.getObject("id", UUID.class), row.getObject("webhook", UUID.class), row.getString("event"), row.getString("body"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getString("state"), row.getInt("attempts"),
				row.getObject("next_at", OffsetDateTime.class).toInstant(), row.getObject("status", Integer.class), row.getString("answer"),
				last == null ? null : last.toInstant());
	}

}
