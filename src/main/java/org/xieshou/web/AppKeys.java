package org.xieshou.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secret keys of the program's own, each made once and kept in the database, so that every node has the same. */
@Component
class AppKeys {

	private static final int LENGTH = 32;

	private final JdbcClient jdbc;

	private final Clock clock;

	AppKeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	byte[] key(String name) {
		return jdbc.sql("select secret from app_key where name = ?").param(name).query(byte[].class).optional()
			.orElseGet(() -> made(name));
	}

	private byte[] made(String name) {
		var secret = new byte[LENGTH];
		new SecureRandom().nextBytes(secret);
		jdbc.sql("insert into app_key (name, secret, made_at) values (?, ?, ?) on conflict do nothing")
			.params(name, secret, clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return jdbc.sql("select secret from app_key where name = ?").param(name).query(byte[].class).single();
	}

}
