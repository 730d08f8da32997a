package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has left: each instalment once, and retention money once. */
@Component
class Releases {

	/** One instalment that left. */
	record Release(UUID instalment, BigDecimal amount, BigDecimal verified, Instant at) {
	}

	private final JdbcClient jdbc;

	Releases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean isReleased(UUID instalment) {
		return jdbc.sql("select count(*) from instalment_release where instalment = ?").param(instalment)
			.query(Integer.class).single() > 0;
	}

	boolean isRetentionReleased(UUID project) {
		return jdbc.sql("select count(*) from retention_release where project = ?").param(project)
			.query(Integer.class).single() > 0;
	}

	/** What has left of a project's instalments, in order. */
	List<Release> of(UUID project) {
		return jdbc.sql("""
				select r.* from instalment_release r join instalment i on i.id = r.instalment where i.project = ? order by i.number""")
			.param(project)
			.query((row, index) -> new Release(row.getObject("instalment", UUID.class), row.getBigDecimal("amount"),
					row.getBigDecimal("verified"), row.getObject("released_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	void add(ReleaseOrder order, Release release, Long entry) {
		jdbc.sql("""
				insert into instalment_release (instalment, release_order, amount, verified, entry, released_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(release.instalment(), order.id(), release.amount(), release.verified(), entry,
					release.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	void addRetention(ReleaseOrder order, BigDecimal amount, long entry, Instant at) {
		jdbc.sql("""
				insert into retention_release (project, release_order, amount, entry, released_at) values (?, ?, ?, ?, ?)""")
			.params(order.project(), order.id(), amount, entry, at.atOffset(ZoneOffset.UTC))
			.update();
	}

}
