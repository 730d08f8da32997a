package org.xieshou.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Starts our own PostgreSQL when no datasource URL is configured; it stops after everything that uses it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
@EnableConfigurationProperties(EmbeddedDatabaseProperties.class)
class EmbeddedDatabase {

	/** The role the program works as; the README has the same for a database of one's own. */
	private static final String APPLICATION = """
			do $$ begin
				if not exists (select from pg_roles where rolname = 'xieshou_app') then
					create role xieshou_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication noinherit;
				end if;
			end $$;
			alter role xieshou_app set statement_timeout = '90s';
			alter role xieshou_app set lock_timeout = '30s';
			alter role xieshou_app set jit = off;
			alter role xieshou_app set idle_in_transaction_session_timeout = '5min'""";

	@Bean(destroyMethod = "close")
	EmbeddedPostgres embeddedPostgres(EmbeddedDatabaseProperties properties) {
		var durable = properties.durable() ? "on" : "off";
		try {
			Files.createDirectories(properties.directory());
			return EmbeddedPostgres.builder()
				.setDataDirectory(properties.directory().toAbsolutePath())
				.setCleanDataDirectory(properties.fresh())
				.setRegisterShutdownHook(false)
				.setPort(properties.port())
				.setPGStartupWait(Duration.ofSeconds(60))
				.setLocaleConfig("locale", "C.UTF-8")
				.setServerConfig("fsync", durable)
				.setServerConfig("synchronous_commit", durable)
				.setServerConfig("full_page_writes", durable)
				.setServerConfig("max_connections", "60")
				.setServerConfig("listen_addresses", "127.0.0.1")
				.setOutputRedirector(serverLog(properties))
				.setErrorRedirector(serverLog(properties))
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("PostgreSQL cannot start in " + properties.directory().toAbsolutePath(), ex);
		}
	}

	private static Redirect serverLog(EmbeddedDatabaseProperties properties) {
		return Redirect.appendTo(properties.directory().resolveSibling("postgresql.log").toFile());
	}

	/** The owner of the tables, who brings them up to date and does nothing else. */
	@Bean(defaultCandidate = false)
	@FlywayDataSource
	DataSource owner(EmbeddedPostgres server) {
		return server.getPostgresDatabase();
	}

	@Bean(destroyMethod = "close")
	HikariDataSource dataSource(EmbeddedPostgres server, @Qualifier("owner") DataSource owner, EmbeddedDatabaseProperties properties) {
		new JdbcTemplate(owner).execute(APPLICATION);
		var pool = new HikariDataSource();
		pool.setPoolName("xieshou");
		pool.setJdbcUrl(server.getJdbcUrl("xieshou_app", "postgres"));
		pool.setUsername("xieshou_app");
		pool.setMaximumPoolSize(properties.connections());
		pool.addDataSourceProperty("socketTimeout", "120");
		pool.addDataSourceProperty("connectTimeout", "10");
		pool.addDataSourceProperty("ApplicationName", "xieshou");
		pool.addDataSourceProperty("stringtype", "unspecified");
		return pool;
	}

}
