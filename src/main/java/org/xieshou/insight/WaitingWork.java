package org.xieshou.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.security.DelegatedTasks;
import org.xieshou.security.Official;
import org.xieshou.security.Territory;
import org.xieshou.time.MovableClock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits, for an official and in a territory, and how long it has waited. */
@Repository
class WaitingWork {

	private static final List<String> AGES = List.of("days3", "days10", "days30", "longer");

	private static final String MINE = """
			t.task_id in (select e.task_id from inbox_entry e where e.principal in (:office, :person))
			and (t.assignee is null or t.assignee = :person)""";

	private static final String TASKS = """
			select t.task_id, t.name as step, t.created_at, t.due_at, c.id, c.number, c.title, coalesce(t.assignee_name,
				(select string_agg(o.name, '、' order by o.name) from inbox_entry e join office o on o.id = e.principal
				where e.task_id = t.task_id)) as holder
			from inbox_task t join case_file c on c.id = t.case_id where (%s) order by t.due_at nulls last, t.task_id limit :most""";

	private static final String COUNTED = """
			select case when waited <= 3 then 'days3' when waited <= 10 then 'days10' when waited <= 30 then 'days30'
				else 'longer' end as key, count(*) filter (where not late) as on_time, count(*) filter (where late) as late
			from (select cast(:today as date) - cast(t.created_at at time zone 'Asia/Shanghai' as date) as waited,
				coalesce(t.due_at < :now, false) as late
				from inbox_task t join case_file c on c.id = t.case_id where (%s)) w group by 1""";

	private final JdbcClient jdbc;

	private final Clock clock;

	WaitingWork(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What waits for the official, the most urgent first. */
	List<WaitingTask> mine(Official official, int most) {
		return tasks(mine(official), official, most);
	}

	/** What is late in the territory, the latest first, whoever holds it. */
	List<WaitingTask> late(Official official, int most) {
		return tasks(Territory.condition(official) + ") and (t.due_at < :now", official, most);
	}

	/** How long what waits for the official has waited; every age is there, from new to old. */
	Ages agesOfMine(Official official) {
		return ages(mine(official), official);
	}

	/** How long what waits in the territory has waited. */
	Ages agesInTerritory(Official official) {
		return ages(Territory.condition(official), official);
	}

	private static String mine(Official official) {
		return MINE + " and " + DelegatedTasks.condition(official);
	}

	private List<WaitingTask> tasks(String condition, Official official, int most) {
		return jdbc.sql(TASKS.formatted(condition)).params(parameters(official)).param("most", most).query(WaitingWork::task).list();
	}

	private Ages ages(String condition, Official official) {
		Map<String, Age> found = new HashMap<>();
		jdbc.sql(COUNTED.formatted(condition)).params(parameters(official)).param("today", LocalDate.now(clock.withZone(MovableClock.BEIJING)))
			.query((row, n) -> found.put(row.getString("key"), new Age(row.getString("key"), row.getLong("on_time"), row.getLong("late"))))
			.list();
		return new Ages(AGES.stream().map(key -> found.getOrDefault(key, new Age(key, 0, 0))).toList());
	}

	private Map<String, Object> parameters(Official official) {
		Map<String, Object> parameters = new HashMap<>(Territory.parameters(official));
		parameters.put("office", official.office());
		parameters.put("person", official.desk());
		parameters.putAll(DelegatedTasks.parameters(official));
		parameters.put("now", clock.instant().atOffset(ZoneOffset.UTC));
		return parameters;
	}

	private static WaitingTask task(ResultSet row, int index) throws SQLException {
		return new WaitingTask(row.getString("task_id"), row.getObject("id", UUID.class), row.getString("number"), row.getString("title"),
				row.getString("step"), row.getString("holder"), instant(row, "created_at"), instant(row, "due_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

}
