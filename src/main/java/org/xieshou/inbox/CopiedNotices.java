package org.xieshou.inbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import org.xieshou.inspection.RectificationOverdue;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an office is told without having to act (抄送): it lies in its list of copies until somebody has read it. */
@Component
class CopiedNotices {

	private final JdbcClient jdbc;

	private final Clock clock;

	CopiedNotices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	void on(RectificationOverdue missed) {
		tell(missed.office(), missed.caseId(), "inspection.told.overdue");
	}

	private void tell(String principal, UUID caseId, String message) {
		jdbc.sql("insert into inbox_copy (id, principal, case_id, message, at) values (?, ?, ?, ?, ?) on conflict do nothing")
			.params(UUID.randomUUID(), principal, caseId, message, clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
