package org.xieshou.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * An address of another program and what it is told.
 *
 * @param place only of cases below that division
 * @param state {@code active}, {@code paused} or {@code deleted}
 * @param waiting how many deliveries wait, and how many were given up
 */
record Webhook(UUID id, String name, String address, String place, List<String> events, String state, Instant registeredAt, String registeredBy,
		int waiting, int dead) {

	boolean isActive() {
		return state.equals("active");
	}

	public String tone() {
		return dead > 0 ? "refused" : isActive() ? "passed" : "ended";
	}

	static Webhook row(ResultSet row, int index) throws SQLException {
		return new Webhook(row.getObject("id", UUID.class), row.getString("name"), row.getString("address"), row.getString("place"),
				List.of((String[]) row.getArray("events").getArray()), row.getString("state"), row.getObject("registered_at", OffsetDateTime.class).toInstant(),
				row.getString("registered_by_name"), row.getInt("waiting"), row.getInt("dead"));
	}

}
