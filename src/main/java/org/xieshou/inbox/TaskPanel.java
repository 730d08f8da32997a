package org.xieshou.inbox;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.xieshou.attachment.Attachment;
import org.xieshou.process.form.FormProblem;
import org.xieshou.process.form.FormView;
import org.xieshou.security.Official;

import org.springframework.stereotype.Component;

/** The form of a task as the case page shows it: what to do, the fields, the key that makes the answer count once. */
@Component
class TaskPanel {

	/** What the template reads. */
	record View(InboxTask task, FormView form, DecisionPart decision, NextStep.Next next, String key, List<ActRefused.Problem> refusals) {
	}

	private final TaskForms forms;

	private final AnsweredPapers papers;

	private final NextStep next;

	TaskPanel(TaskForms forms, AnsweredPapers papers, NextStep next) {
		this.forms = forms;
		this.papers = papers;
		this.next = next;
	}

	View opened(InboxTask task, Official official) {
		var data = forms.data(task, forms.context(task, official.actor()));
		return view(task, FormView.opened(forms.schema(task), data), UUID.randomUUID().toString(), List.of());
	}

	/** The form again, with what was entered and what is wrong with it; it keeps its key. */
	View again(InboxTask task, Official official, String key, Map<String, Object> entered, List<ActRefused.Problem> problems) {
		Map<String, Object> data = new HashMap<>(forms.data(task, forms.context(task, official.actor())));
		data.put("attachmentNames", names(entered));
		var atFields = problems.stream().filter(problem -> problem.field() != null).map(TaskPanel::problem).toList();
		var others = problems.stream().filter(problem -> problem.field() == null).toList();
		return view(task, FormView.again(forms.schema(task), entered, data, atFields), key, others);
	}

	private View view(InboxTask task, FormView form, String key, List<ActRefused.Problem> refusals) {
		return new View(task, form, DecisionPart.of(form), next.after(task).orElse(null), key, refusals);
	}

	private Map<String, String> names(Map<String, Object> entered) {
		Map<String, String> names = new HashMap<>();
		for (Attachment paper : papers.of(entered)) {
			names.put(paper.id().toString(), paper.name());
		}
		return names;
	}

	private static FormProblem problem(ActRefused.Problem problem) {
		return new FormProblem(problem.field(), problem.field(), problem.message(),
				Arrays.stream(problem.arguments()).map(String::valueOf).toList());
	}

}
