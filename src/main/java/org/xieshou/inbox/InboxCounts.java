package org.xieshou.inbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

import org.xieshou.security.DelegatedTasks;
import org.xieshou.security.Official;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much waits for a person, counted no further than a thousand. */
@Component
public class InboxCounts {

	private static final int CAP = 1000;

	private final JdbcClient jdbc;

	private final Clock clock;

	InboxCounts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What waits: to do, of these overdue, copied and not yet read. */
	public record Counts(int todo, int late, int copied) {

		Map<String, String> texts() {
			Map<String, String> texts = new HashMap<>();
			texts.put("inbox", text(todo));
			texts.put("copied", text(copied));
			return texts;
		}

		private static String text(int count) {
			return count == 0 ? "" : count >= CAP ? CAP + "+" : String.valueOf(count);
		}

	}

	/** What waits for an official; for people who handle no cases nothing does. */
	public Counts of(Official official) {
		return official.is(Official.OFFICIAL) ? counted(official) : new Counts(0, 0, 0);
	}

	private Counts counted(Official official) {
		return jdbc.sql("""
				select (select count(*) from (select 1 from inbox_entry e join inbox_task t using (task_id) join case_file c on c.id = t.case_id
						where e.principal in (:office, :person) and (t.assignee is null or t.assignee = :person) and (%1$s) limit 1000) w) as todo,
					(select count(*) from (select 1 from inbox_entry e join inbox_task t using (task_id) join case_file c on c.id = t.case_id
						where e.principal in (:office, :person) and (t.assignee is null or t.assignee = :person) and t.due_at < :now and (%1$s) limit 1000) l) as late,
					(select count(*) from (select 1 from inbox_copy where principal in (:office, :person) and read_at is null
						limit 1000) k) as copied""".formatted(DelegatedTasks.condition(official)))
			.params(DelegatedTasks.parameters(official))
			.param("office", official.office())
			.param("person", official.desk())
			.param("now", clock.instant().atOffset(ZoneOffset.UTC))
			.query((row, n) -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3)))
			.single();
	}

}
