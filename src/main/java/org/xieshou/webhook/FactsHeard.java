package org.xieshou.webhook;

import java.util.Map;
import java.util.UUID;

import org.xieshou.approval.ChangeApplied;
import org.xieshou.approval.ProjectApproved;
import org.xieshou.approval.ProjectRefused;
import org.xieshou.funds.InstalmentReleased;
import org.xieshou.inspection.ProgressVerified;
import org.xieshou.inspection.ProjectAccepted;
import org.xieshou.notice.NoticePublished;
import org.xieshou.process.Cases;
import org.xieshou.process.TaskOffered;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hears of everything that other programs may be told of. */
@Component
class FactsHeard {

	private final Outbox outbox;

	private final Cases cases;

	private final JdbcClient jdbc;

	FactsHeard(Outbox outbox, Cases cases, JdbcClient jdbc) {
		this.outbox = outbox;
		this.cases = cases;
		this.jdbc = jdbc;
	}

	@EventListener
	void on(ProjectApproved fact) {
		tell(Event.PROJECT_APPROVED, fact.project(), fact.project() + ":" + fact.planVersion(), Map.of());
	}

	@EventListener
	void on(ProjectRefused fact) {
		tell(Event.PROJECT_REFUSED, fact.project(), fact.project() + ":" + fact.at(), Map.of());
	}

	@EventListener
	void on(ProgressVerified fact) {
		tell(Event.PROGRESS_VERIFIED, fact.caseId(), fact.caseId() + ":" + fact.instalment() + ":" + fact.inspectedOn() + ":" + fact.percent(), Map.of());
	}

	@EventListener
	void on(InstalmentReleased fact) {
		tell(Event.INSTALMENT_RELEASED, fact.project(), fact.instalment().toString(),
				Map.of("release", Map.of("id", fact.instalment().toString(), "href", "/api/v1/releases/" + fact.instalment())));
	}

	@EventListener
	void on(ChangeApplied fact) {
		tell(Event.CHANGE_APPLIED, fact.project(), fact.change().toString(), Map.of());
	}

	@EventListener
	void on(ProjectAccepted fact) {
		tell(Event.PROJECT_ACCEPTED, fact.caseId(), fact.caseId() + ":" + fact.acceptedOn(), Map.of());
	}

	@EventListener
	void on(NoticePublished fact) {
		tell(Event.NOTICE_PUBLISHED, fact.project(), fact.notice() + ":" + fact.edition(),
				Map.of("notice", Map.of("id", fact.notice().toString(), "href", "/api/v1/notices/" + fact.notice())));
	}

	/** Only of offices: whom a task is offered to by name is nobody else's business. */
	@EventListener
	void on(TaskOffered fact) {
		if (fact.offered() && fact.principal().contains(":") && outbox.isWanted(Event.TASK_OFFERED)) {
			jdbc.sql("select case_id from inbox_task where task_id = ?").param(fact.taskId()).query(UUID.class).optional()
				.ifPresent(project -> tell(Event.TASK_OFFERED, project, fact.taskId() + ":" + fact.principal(),
						Map.of("task", Map.of("id", fact.taskId(), "href", "/api/v1/tasks/" + fact.taskId()), "office", fact.principal())));
		}
	}

	private void tell(Event event, UUID project, String key, Map<String, Object> subject) {
		if (outbox.isWanted(event)) {
			outbox.tell(event, new Fact(key, project, cases.get(project).place(), subject));
		}
	}

}
