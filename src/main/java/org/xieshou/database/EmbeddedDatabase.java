package org.xieshou.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts our own PostgreSQL when no datasource URL is configured; it stops after everything that uses it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
@EnableConfigurationProperties(EmbeddedDatabaseProperties.class)
class EmbeddedDatabase {

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

	@Bean(destroyMethod = "close")
	DataSource dataSource(EmbeddedPostgres server, EmbeddedDatabaseProperties properties) {
		var pool = new HikariConfig();
		pool.setPoolName("xieshou");
		pool.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
		pool.setMaximumPoolSize(properties.connections());
		pool.addDataSourceProperty("socketTimeout", "120");
		pool.addDataSourceProperty("connectTimeout", "10");
		pool.addDataSourceProperty("ApplicationName", "xieshou");
		pool.addDataSourceProperty("stringtype", "unspecified");
		return new HikariDataSource(pool);
	}

}
