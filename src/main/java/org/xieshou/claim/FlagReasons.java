package org.xieshou.claim;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.xieshou.process.FormContext;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reasons that reviewers gave; they stay. */
@Repository
class FlagReasons {

	private final JdbcClient jdbc;

	FlagReasons(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The reasons given on payments of a project, oldest first. */
	List<FlagReason> of(UUID project) {
		return jdbc.sql("select * from flag_reason where project = ? order by reasoned_at, id").param(project)
			.query((row, n) -> new FlagReason(row.getString("flag"), row.getString("said"), row.getString("reason"), row.getString("person_name"),
					row.getString("office_name"), row.getObject("reasoned_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	void add(UUID project, UUID instalment, Flag flag, String said, String reason, UUID decision, FormContext by) {
		jdbc.sql("""
				insert into flag_reason (id, project, instalment, flag, kind, said, reason, decision, reasoned_at, person, person_name, office,
					office_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(UUID.randomUUID(), project, instalment, flag.key(), flag.kind().name(), said, reason, decision,
					by.at().atOffset(ZoneOffset.UTC), by.actor().person(), by.actor().name(), by.actor().office(), by.actor().officeName())
			.update();
	}

}
