package org.xieshou.region;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.ToLongFunction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers which reference files are in the database, so that each is loaded once, by one node, as a whole or not at all. */
@Component
public class ReferenceLoads {

	private static final Logger log = LoggerFactory.getLogger(ReferenceLoads.class);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ReferenceLoads(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Loads the file unless its very bytes were loaded before; the load answers the number of rows. True where it was loaded now. */
	public boolean once(ReferenceFile file, ToLongFunction<ReferenceFile> load) {
		var sha256 = file.sha256();
		return Boolean.TRUE.equals(transaction.execute(status -> {
			jdbc.sql("select pg_advisory_xact_lock(hashtext('reference_load'))").query().singleRow();
			if (isLoaded(file, sha256)) {
				return false;
			}
			record(file, sha256, load.applyAsLong(file));
			return true;
		}));
	}

	/** Whether the file's very bytes were loaded before. */
	public boolean isLoaded(ReferenceFile file) {
		return isLoaded(file, file.sha256());
	}

	private boolean isLoaded(ReferenceFile file, String sha256) {
		return jdbc.sql("select exists (select from reference_load where name = ? and sha256 = ?)").param(file.name())
			.param(sha256).query(Boolean.class).single();
	}

	private void record(ReferenceFile file, String sha256, long rows) {
		jdbc.sql("""
				insert into reference_load (name, sha256, loaded_at, rows) values (?, ?, ?, ?)
				on conflict (name) do update set
					sha256 = excluded.sha256, loaded_at = excluded.loaded_at, rows = excluded.rows""")
			.params(file.name(), sha256, Instant.now(clock).atOffset(ZoneOffset.UTC), rows).update();
		log.info("Loaded {} rows of {}", rows, file.name());
	}

}
