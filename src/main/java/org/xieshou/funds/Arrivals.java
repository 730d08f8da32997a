package org.xieshou.funds;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.audit.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All arrivals; each stays as it was entered. */
@Component
class Arrivals {

	private static final String COLUMNS = "select id, project, source, amount, arrived_on, payer, paper, corrects, reason from arrival ";

	private final JdbcClient jdbc;

	private final Clock clock;

	Arrivals(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(Arrival it, long entry, Actor by) {
		jdbc.sql("""
				insert into arrival (id, project, source, amount, arrived_on, payer, paper, corrects, reason, entry, entered_at, person,
					person_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(it.id(), it.project(), it.source().name(), it.amount(), it.arrivedOn(), it.payer(), it.paper(), it.corrects(),
					it.reason(), entry, clock.instant().atOffset(ZoneOffset.UTC), by.person(), by.name())
			.update();
	}

	/** What arrived for a project, in order. */
	List<Arrival> of(UUID project) {
		return jdbc.sql(COLUMNS + "where project = ? order by arrived_on, entered_at, id").param(project).query(Arrival.class).list();
	}

	/** An arrival that nobody took back. */
	Optional<Arrival> standing(UUID project, UUID id) {
		return jdbc.sql(COLUMNS + "a where project = ? and id = ? and corrects is null and not exists (select from arrival b where b.corrects = a.id)")
			.params(project, id).query(Arrival.class).optional();
	}

}
