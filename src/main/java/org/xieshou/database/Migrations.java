package org.xieshou.database;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the tables up to date at the start, and says so only when there was something to do. */
@Component
class Migrations implements FlywayMigrationStrategy {

	private static final Logger log = LoggerFactory.getLogger(Migrations.class);

	@Override
	public void migrate(Flyway flyway) {
		var done = flyway.migrate();
		if (done.migrationsExecuted > 0) {
			log.info("Database: {} migrations, tables stand at {}", done.migrationsExecuted, done.targetSchemaVersion);
		}
	}

}
