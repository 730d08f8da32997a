package org.xieshou.database;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xieshou.wall.ReaderSeal;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the tables up to date at the start, as their owner, and says so only when there was something to do. */
@Component
class Migrations implements FlywayMigrationStrategy {

	private static final Logger log = LoggerFactory.getLogger(Migrations.class);

	private final ApplicationRole application;

	private final ReaderSeal seal;

	Migrations(ApplicationRole application, ReaderSeal seal) {
		this.application = application;
		this.seal = seal;
	}

	@Override
	public void migrate(Flyway flyway) {
		application.mustBeBound();
		var done = flyway.migrate();
		if (done.migrationsExecuted > 0) {
			log.info("Database: {} migrations, tables stand at {}", done.migrationsExecuted, done.targetSchemaVersion);
		}
		seal.open(JdbcClient.create(flyway.getConfiguration().getDataSource()).sql("select secret from wall.secret").query(String.class).single());
	}

}
