package org.xieshou.inbox;

import java.util.List;
import java.util.Map;

import org.xieshou.audit.CanonicalJson;
import org.xieshou.audit.Commands;
import org.xieshou.audit.Decision;
import org.xieshou.audit.DecisionLog;
import org.xieshou.audit.Hashes;
import org.xieshou.audit.NewDecision;
import org.xieshou.inbox.ActRefused.Kind;
import org.xieshou.inbox.ActRefused.Problem;
import org.xieshou.process.CaseContent;
import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.process.FiredRules;
import org.xieshou.process.FormOutcome;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.Tasks;
import org.xieshou.security.FreshSignIn;
import org.xieshou.security.Official;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Completes a task: who may, what they saw, what they answered, the record of it, the domain, the engine. All of it happens
 * or none, and the same key makes it happen once.
 */
@Service
public class TaskCompletion {

	private final InboxTable table;

	private final TaskAuthority authority;

	private final EndedTasks ended;

	private final TaskForms forms;

	private final Tasks tasks;

	private final Commands commands;

	private final DecisionLog decisions;

	private final ObjectProvider<CaseContent> contents;

	private final Cases cases;

	private final ModelReleases releases;

	private final FiredRules rules;

	private final AnsweredPapers papers;

	private final FreshSignIn signIn;

	TaskCompletion(InboxTable table, TaskAuthority authority, EndedTasks ended, TaskForms forms, Tasks tasks, Commands commands,
			DecisionLog decisions, ObjectProvider<CaseContent> contents, Cases cases, ModelReleases releases, FiredRules rules,
			AnsweredPapers papers, FreshSignIn signIn) {
		this.signIn = signIn;
		this.table = table;
		this.authority = authority;
		this.ended = ended;
		this.forms = forms;
		this.tasks = tasks;
		this.commands = commands;
		this.decisions = decisions;
		this.contents = contents;
		this.cases = cases;
		this.releases = releases;
		this.rules = rules;
		this.papers = papers;
	}

	/**
	 * Answers a task.
	 *
	 * @return the id of the decision on record; the earlier one when the same key comes again
	 * @throws ActRefused when it does not happen, and why
	 */
	@Transactional
	public String answer(Official official, AnswerTask order) {
		return commands.once(order.key(), official.person(), order.task(), papers.byContent(order), () -> decide(official, order));
	}

	private String decide(Official official, AnswerTask order) {
		var task = table.lock(order.task()).orElseThrow(() -> ended.refusal(order.task(), official));
		authority.obstacle(official, task).ifPresent(refused -> {
			throw refused;
		});
		if (task.revision() != order.revision()) {
			throw new ActRefused(Kind.OVERTAKEN, "inbox.refused.changed");
		}
		if (!signIn.allows(task.form(), cases.get(task.caseId()).amount())) {
			throw new ActRefused(Kind.SIGN_IN_AGAIN, "inbox.refused.signInAgain", signIn.minutes());
		}
		if (task.assignee() == null) {
			tasks.hold(task.id(), official.desk());
		}
		var context = forms.context(task, official.actor());
		var answers = validated(task, order, forms.data(task, context));
		var decision = record(official, task, answers);
		var outcome = forms.accept(task, context, answers);
		refuseUnlessAccepted(outcome);
		tasks.complete(task.id(), outcome.variables());
		return decision.id().toString();
	}

	private Map<String, Object> validated(InboxTask task, AnswerTask order, Map<String, Object> data) {
		var answers = forms.schema(task).validate(order.answers(), data);
		if (!answers.isValid()) {
			throw new ActRefused(Kind.INVALID, answers.problems()
				.stream()
				.map(problem -> new Problem(problem.path(), problem.messageKey(), problem.arguments()))
				.toList());
		}
		return answers.values();
	}

	private static void refuseUnlessAccepted(FormOutcome outcome) {
		if (!outcome.isAccepted()) {
			throw new ActRefused(Kind.INVALID, outcome.refusals()
				.stream()
				.map(refusal -> new Problem(refusal.field(), refusal.message(), refusal.arguments()))
				.toList());
		}
	}

	private Decision record(Official official, InboxTask task, Map<String, Object> answers) {
		CaseFile file = cases.get(task.caseId());
		var seen = Hashes.sha256(CanonicalJson.write(contents.orderedStream().map(part -> part.of(task.caseId())).toList()));
		return decisions.record(new NewDecision(task.caseId().toString(), file.place(), official.actor(), "complete",
				decided(task), text(answers, "outcome"), answers, reason(answers), seen, rules.ledTo(task.id()),
				papers.hashes(answers)));
	}

	private NewDecision.DecidedTask decided(InboxTask task) {
		var diagram = releases.resourceOf(task.definitionId(), task.process() + ".bpmn");
		return new NewDecision.DecidedTask(task.id(), task.key(), task.name(), task.form(), task.process(),
				task.processVersion(), diagram.sha256());
	}

	private static String reason(Map<String, Object> answers) {
		var reason = text(answers, "reason");
		return reason == null ? text(answers, "opinion") : reason;
	}

	private static String text(Map<String, Object> answers, String key) {
		var value = answers.get(key);
		return value == null ? null : List.of(value).get(0).toString();
	}

}
