package org.xieshou.inbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.xieshou.audit.Actor;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.FormOutcome;
import org.xieshou.process.ModelReleases;
import org.xieshou.process.Tasks;
import org.xieshou.process.form.FormSchema;
import org.xieshou.wall.Exemption;
import org.xieshou.wall.Wall;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The form of a task as released with its case, the data the domain puts into it, and the domain's answer. */
@Component
class TaskForms {

	/** Answers that route by themselves, whatever form they come from. */
	private static final Set<String> ROUTING = Set.of("outcome", "returnTo", "afterReturn");

	private final ModelReleases releases;

	private final Tasks tasks;

	private final Map<String, FormHandler> handlers;

	private final Clock clock;

	TaskForms(ModelReleases releases, Tasks tasks, ObjectProvider<FormHandler> handlers, Clock clock) {
		this.releases = releases;
		this.tasks = tasks;
		this.handlers = handlers.stream().collect(Collectors.toMap(FormHandler::form, Function.identity()));
		this.clock = clock;
	}

	FormSchema schema(InboxTask task) {
		return FormSchema.parse(json(task));
	}

	String json(InboxTask task) {
		return new String(releases.resourceOf(task.definitionId(), task.form() + ".form").content(),
				java.nio.charset.StandardCharsets.UTF_8);
	}

	FormContext context(InboxTask task, Actor actor) {
		return new FormContext(task.caseId(), task.id(), tasks.variables(task.id()), actor, clock.instant());
	}

	/** What the form shows to whoever may answer it; the same at showing and at answering. */
	Map<String, Object> data(InboxTask task, FormContext context) {
		var handler = handlers.get(task.form());
		return handler == null ? Map.of() : Wall.beyond(Exemption.DECIDED_ON, () -> handler.data(context));
	}

	/** Lets the domain accept the answers and adds the routing answers. */
	FormOutcome accept(InboxTask task, FormContext context, Map<String, Object> answers) {
		var handler = handlers.get(task.form());
		var outcome = handler == null ? FormOutcome.accepted() : handler.accept(context, answers);
		var variables = new HashMap<String, Object>();
		ROUTING.forEach(key -> variables.put(key, answers.get(key)));
		variables.putAll(outcome.variables());
		return new FormOutcome(variables, outcome.refusals());
	}

}
