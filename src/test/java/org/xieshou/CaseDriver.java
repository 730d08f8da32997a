package org.xieshou;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.xieshou.inbox.AnswerTask;
import org.xieshou.inbox.TaskCompletion;
import org.xieshou.process.DueJobs;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.Tasks;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries a case along in tests: officials answer the forms that wait, through the same door as the pages. */
@Component
public class CaseDriver {

	private static final Set<String> SETTLED = Set.of("payment-settlement", "final-settlement");

	private final TaskCompletion completion;

	private final Officials officials;

	private final DueJobs jobs;

	private final ObjectProvider<FormHandler> handlers;

	private final Tasks tasks;

	private final Clock clock;

	private final JdbcClient jdbc;

	private final PaidIn paidIn;

	CaseDriver(TaskCompletion completion, Officials officials, DueJobs jobs, ObjectProvider<FormHandler> handlers, Tasks tasks,
			Clock clock, JdbcClient jdbc, PaidIn paidIn) {
		this.completion = completion;
		this.officials = officials;
		this.jobs = jobs;
		this.handlers = handlers;
		this.tasks = tasks;
		this.clock = clock;
		this.jdbc = jdbc;
		this.paidIn = paidIn;
	}

	/**
	 * The official answers the task of the case that waits for them with that form; then everything due runs. Before payments are
	 * settled, whoever promised matching money has paid it in.
	 */
	public String answer(String person, UUID caseId, String form, Map<String, Object> answers) {
		return answer(official(person), caseId, form, answers);
	}

	/** The same by somebody who need not be in the directory. */
	public String answer(Official official, UUID caseId, String form, Map<String, Object> answers) {
		if (SETTLED.contains(form)) {
			paidIn.everything(caseId);
		}
		return answerAsItStands(official, caseId, form, answers);
	}

	/** The same where nobody pays anything in. */
	public String answerAsItStands(String person, UUID caseId, String form, Map<String, Object> answers) {
		return answerAsItStands(official(person), caseId, form, answers);
	}

	/** The official answers the task with that form that came last, where several wait. */
	public String answerNewest(String person, UUID caseId, String form, Map<String, Object> answers) {
		return answerAsItStands(official(person), caseId, form, "desc", answers);
	}

	private Official official(String person) {
		return officials.find(person).orElseThrow(() -> new AssertionError("No official " + person));
	}

	private String answerAsItStands(Official official, UUID caseId, String form, Map<String, Object> answers) {
		return answerAsItStands(official, caseId, form, "asc", answers);
	}

	private String answerAsItStands(Official official, UUID caseId, String form, String order, Map<String, Object> answers) {
		var offices = official.offices().stream().map(Official.ActingOffice::id).toList();
		var task = jdbc.sql("""
				select t.task_id from inbox_task t join inbox_entry e using (task_id)
				where t.case_id = :case and t.form = :form and e.principal in (:offices) order by t.created_at %s limit 1""".formatted(order))
			.param("case", caseId).param("form", form).param("offices", offices).query(String.class).optional()
			.orElseThrow(() -> new AssertionError("No task with form " + form + " waits for " + official.person() + " but " + open(caseId)));
		var office = jdbc.sql("select principal from inbox_entry where task_id = :task and principal in (:offices)")
			.param("task", task).param("offices", offices).query(String.class).list().get(0);
		var revision = jdbc.sql("select revision from inbox_task where task_id = ?").param(task).query(Integer.class).single();
		var acting = official.actingFor(office);
		var decision = completion.answer(acting,
				new AnswerTask(UUID.randomUUID().toString(), task, revision, withReasons(caseId, task, form, acting, answers)));
		jobs.runAll();
		return decision;
	}

	/** Whoever agrees gives a reason for every flag they are shown, unless the test says otherwise. */
	private Map<String, Object> withReasons(UUID caseId, String task, String form, Official official, Map<String, Object> answers) {
		if (!Set.of("agree", "release").contains(String.valueOf(answers.get("outcome"))) || answers.containsKey("flags")) {
			return answers;
		}
		var context = new FormContext(caseId, task, tasks.variables(task), official.actor(), clock.instant());
		var data = handlers.stream().filter(handler -> handler.form().equals(form)).findFirst().map(handler -> handler.data(context)).orElse(Map.of());
		var all = new HashMap<>(answers);
		if (data.get("flags") instanceof List<?> flags && !flags.isEmpty()) {
			all.put("flags", flags.stream().map(flag -> Map.of("reason", "已逐项核实，属不同项目。")).toList());
		}
		return all;
	}

	/** The forms that wait in a case. */
	public List<String> open(UUID caseId) {
		return jdbc.sql("select form from inbox_task where case_id = ? order by form").param(caseId).query(String.class).list();
	}

}
