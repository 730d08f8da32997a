package org.xieshou.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xieshou.TableOwner;
import org.xieshou.XieshouTest;

import org.springframework.beans.factory.annotation.Autowired;

/** The program does not start as a database role that row-level security does not bind, and says why. */
@XieshouTest
class ApplicationRoleTests {

	@Autowired
	HikariDataSource pool;

	@Autowired
	TableOwner owner;

	@AfterEach
	void noSuchRole() {
		owner.run("drop owned by xieshou_free cascade", "drop role xieshou_free");
	}

	@ParameterizedTest
	@ValueSource(strings = { "alter role xieshou_free superuser", "alter role xieshou_free bypassrls", "alter role xieshou_free createrole",
			"grant xieshou_app to xieshou_free", "grant create on schema public to xieshou_free; set role xieshou_free; create table of_the_program (id int); reset role" })
	void aRoleThatMayPassTheWallIsRefused(String how) {
		owner.run("create role xieshou_free login", how);
		try (var free = asFree()) {
			assertThatIllegalStateException().isThrownBy(new ApplicationRole(free)::mustBeBound).withMessageContainingAll("xieshou_free", "spring.flyway.user");
		}
	}

	@Test
	void aRoleThatOwnsNothingIsAccepted() {
		owner.run("create role xieshou_free login");
		try (var free = asFree()) {
			assertThatCode(new ApplicationRole(free)::mustBeBound).doesNotThrowAnyException();
			free.setUsername("Robert'; drop role postgres");
			assertThatIllegalStateException().isThrownBy(() -> new ApplicationRole(free).customize(new FluentConfiguration()));
		}
	}

	private HikariDataSource asFree() {
		var free = new HikariDataSource();
		free.setJdbcUrl(pool.getJdbcUrl().replace("user=xieshou_app", "user=xieshou_free"));
		free.setUsername("xieshou_free");
		free.setMaximumPoolSize(1);
		return free;
	}

}
