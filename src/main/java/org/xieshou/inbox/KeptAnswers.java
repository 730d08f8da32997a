package org.xieshou.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.xieshou.process.TaskEnded;
import org.xieshou.security.Official;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What somebody had filled in when they were asked to sign in again: theirs alone, for some hours, and gone with the task. */
@Component
class KeptAnswers {

	private static final Duration LONGEST = Duration.ofHours(12);

	private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	KeptAnswers(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	void keep(String task, Official official, Map<String, Object> answers) {
		jdbc.sql("""
				insert into kept_answers (task_id, person, desk, answers, kept_at) values (?, ?, ?, cast(? as jsonb), ?)
				on conflict (task_id, person, desk) do update set answers = excluded.answers, kept_at = excluded.kept_at""")
			.params(task, official.person(), official.desk(), json.writeValueAsString(answers), utc(clock.instant())).update();
	}

	Optional<Map<String, Object>> of(String task, Official official) {
		return jdbc.sql("select answers from kept_answers where task_id = ? and person = ? and desk = ? and kept_at > ?")
			.params(task, official.person(), official.desk(), utc(clock.instant().minus(LONGEST)))
			.query(String.class).optional().map(answers -> json.readValue(answers, ANSWERS));
	}

	@EventListener
	void on(TaskEnded ended) {
		jdbc.sql("delete from kept_answers where task_id = ?").param(ended.taskId()).update();
	}

	private static Object utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
