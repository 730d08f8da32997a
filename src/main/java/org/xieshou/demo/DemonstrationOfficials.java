package org.xieshou.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.xieshou.inbox.ActRefused;
import org.xieshou.inbox.AnswerTask;
import org.xieshou.inbox.TaskCompletion;
import org.xieshou.office.OfficeId;
import org.xieshou.office.Offices;
import org.xieshou.office.Staff;
import org.xieshou.process.FormContext;
import org.xieshou.process.FormHandler;
import org.xieshou.process.Tasks;
import org.xieshou.security.Official;
import org.xieshou.security.Officials;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the official answer whose turn it is, through the same door as the pages and under the same rules. */
@Component
class DemonstrationOfficials {

	private static final Set<String> OF_INSPECTORS = Set.of("progress-inspection", "acceptance-measurement", "warranty-inspection");

	private static final Set<String> OF_DIRECTORS = Set.of("township-check", "payment-settlement", "final-settlement", "release-funds",
			"township-acceptance", "leading-group-decision", "superior-decision");

	private final Officials officials;

	private final Offices offices;

	private final TaskCompletion completion;

	private final DemonstrationAnswers answers;

	private final ObjectProvider<FormHandler> handlers;

	private final Tasks tasks;

	private final DemonstrationTasks open;

	private final DemonstrationContracts contracts;

	private final Clock clock;

	DemonstrationOfficials(Officials officials, Offices offices, TaskCompletion completion, DemonstrationAnswers answers,
			ObjectProvider<FormHandler> handlers, Tasks tasks, DemonstrationTasks open,
			DemonstrationContracts contracts, Clock clock) {
		this.officials = officials;
		this.offices = offices;
		this.completion = completion;
		this.answers = answers;
		this.handlers = handlers;
		this.tasks = tasks;
		this.open = open;
		this.contracts = contracts;
		this.clock = clock;
	}

	/** Answers the task by the first official of its office whom no rule keeps from it. */
	void answer(DemonstrationTask task, DemonstrationProject project, boolean detour) {
		ActRefused last = null;
		for (var official : staff(task)) {
			try {
				contracts.registerFor(task, project, official);
				var given = answers.to(task.form(), project, data(task, official), official.actor(), detour);
				completion.answer(official, new AnswerTask("demo-" + task.id().substring(0, 30) + task.revision(), task.id(), task.revision(), given));
				return;
			}
			catch (ActRefused refused) {
				if (refused.kind() != ActRefused.Kind.NOT_YOURS) {
					throw new IllegalStateException(project.title() + ", " + task.form() + ": " + refused.getMessage(), refused);
				}
				last = refused;
			}
		}
		throw new IllegalStateException(project.title() + ", " + task.form() + ": nobody at " + task.office() + " may answer", last);
	}

	/** What the server puts into the form of a task, and the progress the next instalment asks for. */
	Map<String, Object> data(DemonstrationTask task, Official official) {
		var context = new FormContext(task.caseId(), task.id(), tasks.variables(task.id()), official.actor(), clock.instant());
		Map<String, Object> data = new HashMap<>(handlers.stream().filter(handler -> handler.form().equals(task.form())).findFirst()
			.map(handler -> handler.data(context)).orElse(Map.of()));
		data.put(DemonstrationAnswers.THRESHOLD, open.nextThreshold(task.caseId()));
		return data;
	}

	/** Who may be asked to answer, the one whose post it is first. */
	List<Official> staff(DemonstrationTask task) {
		return offices.staffOf(OfficeId.of(task.office())).stream()
			.sorted(Comparator.comparing((Staff staff) -> !staff.person().value().endsWith(post(task.form())))
				.thenComparing(staff -> staff.person().value()))
			.map(staff -> officials.find(staff.person().value()).map(official -> official.actingFor(task.office())))
			.flatMap(Optional::stream)
			.filter(official -> official.is("official"))
			.toList();
	}

	private static String post(String form) {
		return OF_INSPECTORS.contains(form) ? "-inspector" : OF_DIRECTORS.contains(form) ? "-director" : "-clerk";
	}

}
