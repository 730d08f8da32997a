package org.xieshou.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of projects, as it is written. */
@Repository
class ProjectRows {

	private final JdbcClient jdbc;
	private final Clock clock;

	ProjectRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The next free number of a county in the present year; those who ask at the same time queue. */
	String nextNumber(String county) {
		var year = clock.instant().atZone(clock.getZone()).getYear();
		var last = jdbc.sql("""
				insert into project_number (county, year, last) values (?, ?, 1)
				on conflict (county, year) do update set last = project_number.last + 1 returning last""")
			.params(county, year).query(Integer.class).single();
		return "XS-%s-%d-%04d".formatted(county, year, last);
	}

	void add(UUID id, ProposeProject proposal, String county, String implementer) {
		jdbc.sql("""
				insert into project (id, villages, county, implementing_unit, implementer, version)
				values (?, ?, ?, ?, ?, 1)""")
			.params(id, proposal.villages().toArray(String[]::new), county, proposal.implementingUnit(), implementer)
			.update();
	}

	void describe(UUID id, ProposeProject proposal, String implementer) {
		jdbc.sql("update project set villages = ?, implementing_unit = ?, implementer = ? where id = ?")
			.params(proposal.villages().toArray(String[]::new), proposal.implementingUnit(), implementer, id).update();
	}

	/** Makes those who change the project queue, and tells the number of its plan's newest version. */
	int lock(UUID id) {
		return jdbc.sql("select version from project where id = ? for update").param(id).query(Integer.class).single();
	}

	void version(UUID id, int version) {
		jdbc.sql("update project set version = ? where id = ?").params(version, id).update();
	}

	void commit(UUID id, BigDecimal yuan) {
		jdbc.sql("update project set committed = cast(? as numeric) where id = ?").params(yuan, id).update();
	}

	void approve(UUID id, BigDecimal yuan) {
		jdbc.sql("update project set approved_amount = ?, approved_at = coalesce(approved_at, ?) where id = ?")
			.params(yuan, clock.instant().atOffset(ZoneOffset.UTC), id).update();
	}

}
