package org.xieshou.inbox;

import java.util.List;

import org.xieshou.security.DelegatedTasks;
import org.xieshou.security.Official;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps at which cases wait for an official, for narrowing the list to one of them. */
@Component
class InboxSteps {

	private static final int MOST = 50;

	private final JdbcClient jdbc;

	InboxSteps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<String> of(Official official) {
		return jdbc.sql("""
				select distinct t.name from inbox_entry e join inbox_task t using (task_id) join case_file c on c.id = t.case_id
				where e.principal in (:office, :desk) and (t.assignee is null or t.assignee = :desk) and (%s) order by t.name limit :most"""
				.formatted(DelegatedTasks.condition(official)))
			.params(DelegatedTasks.parameters(official))
			.param("office", official.office()).param("desk", official.desk()).param("most", MOST)
			.query(String.class)
			.list();
	}

}
