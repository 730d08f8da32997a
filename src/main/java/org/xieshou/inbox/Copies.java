package org.xieshou.inbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import org.xieshou.process.OfficeTold;
import org.xieshou.security.Official;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an office is told without having to act (抄送): it lies in its list of copies until somebody there has read it. */
@Component
class Copies {

	private final JdbcClient jdbc;

	private final Clock clock;

	Copies(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	void on(OfficeTold told) {
		jdbc.sql("""
				insert into inbox_copy (id, principal, case_id, message, detail, at) values (?, ?, ?, ?, ?, ?)
				on conflict do nothing""")
			.params(UUID.randomUUID(), told.office(), told.caseId(), told.message(), told.detail(), now())
			.update();
	}

	/** Notes that the official has read a copy of their office; a copy of another office stays as it is. */
	void read(Official official, UUID copy) {
		jdbc.sql("update inbox_copy set read_at = ?, read_by = ? where id = ? and principal in (?, ?) and read_at is null")
			.params(now(), official.person(), copy, official.office(), official.desk())
			.update();
	}

	/** Notes that the official has read everything their office was told so far. */
	void readAll(Official official) {
		jdbc.sql("update inbox_copy set read_at = ?, read_by = ? where principal in (?, ?) and read_at is null")
			.params(now(), official.person(), official.office(), official.desk())
			.update();
	}

	private Object now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

}
