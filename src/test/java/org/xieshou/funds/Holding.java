package org.xieshou.funds;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens and closes change requests in tests without taking them through their own process. */
@Component
class Holding {

	private final JdbcClient jdbc;

	Holding(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void hold(UUID project) {
		var change = UUID.randomUUID();
		jdbc.sql("""
				insert into change_request (id, project, number, kind, base_version, office, office_name, person, person_name,
					requested_at, state) values (?, ?, 1, 'change', 1, 'x', 'x', 'x', 'x', now(), 'open')""")
			.params(change, project).update();
		jdbc.sql("insert into change_content (change_request, revision, reason, made_at) values (?, 1, 'x', now())").param(change).update();
	}

	void letGo(UUID project) {
		jdbc.sql("update change_request set state = 'refused', closed_at = now() where project = ?").param(project).update();
	}

}
