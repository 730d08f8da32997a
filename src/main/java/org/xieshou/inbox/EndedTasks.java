package org.xieshou.inbox;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.xieshou.inbox.ActRefused.Kind;
import org.xieshou.process.Tasks;
import org.xieshou.security.Official;
import org.xieshou.web.DateFormat;
import org.xieshou.wall.Wall;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of tasks that are no longer open, told to nobody but those who may open the case. */
@Component
class EndedTasks {

	private final JdbcClient jdbc;

	private final Tasks tasks;

	private final CaseAccess access;

	private final DateFormat dates;

	EndedTasks(JdbcClient jdbc, Tasks tasks, CaseAccess access, DateFormat dates) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.access = access;
		this.dates = dates;
	}

	/** The task, if it once was one of a case that the official may open, or they answered it themselves. */
	Optional<EndedTask> find(String taskId, Official official) {
		return Wall.check(() -> answered(taskId)
			.or(() -> tasks.caseOf(taskId).map(caseId -> new EndedTask(caseId, null, null, null, null)))
			.filter(ended -> official.person().equals(ended.person()) || access.visible(ended.caseId(), official).isPresent()));
	}

	/** Why the official can do nothing about the task any more. */
	ActRefused refusal(String taskId, Official official) {
		return find(taskId, official).map(this::refusal).orElseGet(() -> new ActRefused(Kind.NOT_FOUND, "inbox.refused.unknown"));
	}

	private ActRefused refusal(EndedTask ended) {
		return ended.person() == null ? new ActRefused(Kind.OVERTAKEN, "inbox.refused.gone")
				: new ActRefused(Kind.OVERTAKEN, "inbox.refused.done", ended.name(), ended.personName(), dates.minute(ended.at()));
	}

	private Optional<EndedTask> answered(String taskId) {
		return jdbc.sql("select chain, task_name, person, person_name, at from decision where task_id = ? order by at desc limit 1")
			.param(taskId)
			.query((row, n) -> new EndedTask(UUID.fromString(row.getString("chain")), row.getString("task_name"), row.getString("person"),
					row.getString("person_name"), row.getObject("at", OffsetDateTime.class).toInstant()))
			.optional();
	}

}
