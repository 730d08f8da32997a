package org.xieshou;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.xieshou.inbox.AnswerTask;
import org.xieshou.inbox.TaskCompletion;
import org.xieshou.process.DueJobs;
import org.xieshou.security.Officials;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries a case along in tests: officials answer the forms that wait, through the same door as the pages. */
@Component
public class CaseDriver {

	private static final Set<String> SETTLED = Set.of("payment-settlement", "final-settlement");

	private final TaskCompletion completion;

	private final Officials officials;

	private final DueJobs jobs;

	private final JdbcClient jdbc;

	private final PaidIn paidIn;

	CaseDriver(TaskCompletion completion, Officials officials, DueJobs jobs, JdbcClient jdbc, PaidIn paidIn) {
		this.completion = completion;
		this.officials = officials;
		this.jobs = jobs;
		this.jdbc = jdbc;
		this.paidIn = paidIn;
	}

	/**
	 * The official answers the task of the case that waits for them with that form; then everything due runs. Before payments are
	 * settled, whoever promised matching money has paid it in.
	 */
	public String answer(String person, UUID caseId, String form, Map<String, Object> answers) {
		if (SETTLED.contains(form)) {
			paidIn.everything(caseId);
		}
		return answerAsItStands(person, caseId, form, answers);
	}

	/** The same where nobody pays anything in. */
	public String answerAsItStands(String person, UUID caseId, String form, Map<String, Object> answers) {
		var official = officials.find(person).orElseThrow(() -> new AssertionError("No official " + person));
		var task = jdbc.sql("""
				select t.task_id from inbox_task t join inbox_entry e using (task_id)
				where t.case_id = ? and t.form = ? and e.principal in (select office from staff where person = ?)
				order by t.created_at limit 1""").params(caseId, form, person).query(String.class).optional()
			.orElseThrow(() -> new AssertionError("No task with form " + form + " waits for " + person + " but " + open(caseId)));
		var office = jdbc.sql("select principal from inbox_entry where task_id = ? and principal in (select office from staff where person = ?)")
			.params(task, person).query(String.class).list().get(0);
		var revision = jdbc.sql("select revision from inbox_task where task_id = ?").param(task).query(Integer.class).single();
		var decision = completion.answer(official.actingFor(office),
				new AnswerTask(UUID.randomUUID().toString(), task, revision, answers));
		jobs.runAll();
		return decision;
	}

	/** The forms that wait in a case. */
	public java.util.List<String> open(UUID caseId) {
		return jdbc.sql("select form from inbox_task where case_id = ? order by form").param(caseId).query(String.class).list();
	}

}
