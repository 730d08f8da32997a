package org.xieshou.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** When the directory was brought up to date, by whom, and how it went; the newest few are kept. */
@Component
@Conditional(IssuerConfigured.class)
class SyncRuns {

	private static final Duration EVERY = Duration.ofMinutes(5);

	private static final int KEPT = 200;

	/** One time; {@code who} is the name of whoever asked, or null for the clock. */
	record Run(Instant at, @Nullable String who, SyncResult result) {
	}

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SyncRuns(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Does it where no node has for some minutes; of several nodes only one. */
	void whenDue(Runnable sync) {
		var mine = jdbc.sql("""
				update directory_sync_turn set taken_at = now() where taken_at < now() - make_interval(secs => ?)""")
			.param(EVERY.toSeconds() - 5).update();
		if (mine == 1) {
			sync.run();
		}
	}

	void keep(@Nullable String who, SyncResult result) {
		jdbc.sql("""
				insert into directory_sync (who, outcome, offices, people, changed, left_count, problems) values (?, ?, ?, ?, ?, ?, cast(? as jsonb))""")
			.params(who, result.outcome(), result.offices(), result.people(), result.changed(), result.left(), json.writeValueAsString(result.problems()))
			.update();
		jdbc.sql("delete from directory_sync where id <= (select max(id) from directory_sync) - ?").param(KEPT).update();
	}

	/** The newest first. */
	List<Run> latest(int most) {
		return jdbc.sql("select * from directory_sync order by id desc limit ?").param(most).query(this::read).list();
	}

	private Run read(ResultSet row, int number) throws SQLException {
		var problems = json.readValue(row.getString("problems"), new TypeReference<List<SyncResult.Problem>>() {
		});
		return new Run(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("who"), new SyncResult(row.getString("outcome"),
				row.getInt("offices"), row.getInt("people"), row.getInt("changed"), row.getInt("left_count"), problems));
	}

}
