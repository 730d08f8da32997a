package org.xieshou.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.xieshou.audit.Hashes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts what each address sends; on every node of several, and kept for a day at most. */
@Repository
class ObjectionAttempts {

	private final JdbcClient jdbc;

	private final NoticeProperties properties;

	private final Clock clock;

	ObjectionAttempts(JdbcClient jdbc, NoticeProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.properties = properties;
		this.clock = clock;
	}

	/** Whether this address may send one more within the hour; counts it if so. Those who ask at once for one address queue. */
	@Transactional
	boolean admit(String address) {
		var now = clock.instant().atOffset(ZoneOffset.UTC);
		var hash = Hashes.sha256("objection " + address);
		jdbc.sql("select pg_advisory_xact_lock(hashtext(?))").param(hash).query().listOfRows();
		jdbc.sql("delete from objection_attempt where at < ?").param(now.minusDays(1)).update();
		var sent = jdbc.sql("select count(*) from objection_attempt where address = ? and at > ?")
			.params(hash, now.minus(Duration.ofHours(1))).query(Integer.class).single();
		if (sent >= properties.objectionsPerHour()) {
			return false;
		}
		jdbc.sql("insert into objection_attempt (address, at) values (?, ?)").params(hash, now).update();
		return true;
	}

}
