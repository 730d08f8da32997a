package org.xieshou.database;

import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The role the program works as; it may read and write what migrations grant it, and owns nothing. */
@Component
class ApplicationRole implements FlywayConfigurationCustomizer {

	private final HikariDataSource pool;

	ApplicationRole(HikariDataSource pool) {
		this.pool = pool;
	}

	/** Migrations call the role by the name it has here. */
	@Override
	public void customize(FluentConfiguration migrations) {
		if (!String.valueOf(pool.getUsername()).matches("[a-z_][a-z0-9_]{0,62}")) {
			throw new IllegalStateException("The program's database role needs a plain name: set spring.datasource.username");
		}
		migrations.placeholders(Map.of("application", pool.getUsername()));
	}

	/** Refuses to go on with a role that row-level security does not bind. */
	void mustBeBound() {
		var free = JdbcClient.create(pool).sql("""
				select rolsuper or rolbypassrls or rolcreaterole or exists (select from pg_class where relowner = r.oid)
					or exists (select from pg_auth_members m where m.member = r.oid)
				from pg_roles r where rolname = current_user""").query(Boolean.class).single();
		if (free) {
			throw new IllegalStateException("Row-level security does not bind the database role " + pool.getUsername()
					+ ": it is a superuser, owns tables or is member of another role. Name the owner of the tables in spring.flyway.user and a role that owns nothing in spring.datasource.username");
		}
	}

}
