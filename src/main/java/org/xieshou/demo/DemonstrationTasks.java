package org.xieshou.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the demonstration's cases, and what was already done in them. */
@Component
class DemonstrationTasks {

	private final JdbcClient jdbc;

	DemonstrationTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<DemonstrationTask> open() {
		return jdbc.sql("""
				select t.task_id, t.case_id, c.title, t.form, t.revision, t.created_at, min(e.principal) as office
				from inbox_task t join case_file c on c.id = t.case_id join inbox_entry e using (task_id)
				where c.illustrative group by t.task_id, c.title order by t.created_at, t.task_id""").query(DemonstrationTasks::row).list();
	}

	/** How often a form was answered in a case. */
	int answered(UUID caseId, String form) {
		return jdbc.sql("select count(*) from decision where chain = ? and act = 'complete' and form = ?")
			.params(caseId.toString(), form)
			.query(Integer.class)
			.single();
	}

	/** The verified progress, in percent, from which the next instalment of a case may be paid. */
	int nextThreshold(UUID caseId) {
		return jdbc.sql("""
				select coalesce(min(threshold), 100) from instalment i where project = ? and kind = 'progress'
					and not exists (select from instalment_release r where r.instalment = i.id)""").param(caseId).query(Integer.class).single();
	}

	/** Notices before approval that are up and that nobody has objected to yet. */
	List<DemonstrationMoment> postedNotices() {
		return moments("""
				select n.id, c.title, p.posted_at as at from notice n
				join notice_posting p on p.notice = n.id join case_file c on c.id = n.project
				where c.illustrative and n.kind = 'approval' and n.closed_at is null
					and not exists (select from objection o where o.notice = n.id)""");
	}

	/** Approved projects that are being built, and that nobody wanted to change yet. */
	List<DemonstrationMoment> approvedProjects() {
		return moments("""
				select c.id, c.title, t.created_at as at from inbox_task t join case_file c on c.id = t.case_id
				where c.illustrative and t.form = 'payment-application'
					and not exists (select from change_request r where r.project = c.id)""");
	}

	private List<DemonstrationMoment> moments(String sql) {
		return jdbc.sql(sql).query((row, n) -> new DemonstrationMoment(row.getObject("id", UUID.class), row.getString("title"),
				row.getObject("at", OffsetDateTime.class).toInstant())).list();
	}

	boolean isProposed(String title) {
		return jdbc.sql("select count(*) from case_file where title = ? and illustrative").param(title).query(Integer.class).single() > 0;
	}

	private static DemonstrationTask row(ResultSet row, int index) throws SQLException {
		return new DemonstrationTask(row.getString("task_id"), row.getObject("case_id", UUID.class), row.getString("title"),
				row.getString("form"), row.getInt("revision"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
				row.getString("office"));
	}

}
