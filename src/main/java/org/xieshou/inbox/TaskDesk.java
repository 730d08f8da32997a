package org.xieshou.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.xieshou.process.CaseFile;
import org.xieshou.process.Cases;
import org.xieshou.process.form.FormView;
import org.xieshou.security.Official;
import org.xieshou.web.Cursors.Cursor;
import org.xieshou.web.Slice;

import org.springframework.stereotype.Component;

/** Tasks for whoever asks other than through a page: the same lists, the same forms, the same reasons why not. */
@Component
public class TaskDesk {

	/** The orders of the to-do list, the usual one first. */
	public static final List<String> ORDERS = InboxOrder.TODO.stream().map(InboxOrder::key).toList();

	private final InboxLists lists;

	private final ListReader reader;

	private final InboxTable table;

	private final TaskAuthority authority;

	private final EndedTasks ended;

	private final CaseAccess access;

	private final TaskForms forms;

	private final Cases cases;

	TaskDesk(InboxLists lists, ListReader reader, InboxTable table, TaskAuthority authority, EndedTasks ended, CaseAccess access, TaskForms forms,
			Cases cases) {
		this.lists = lists;
		this.reader = reader;
		this.table = table;
		this.authority = authority;
		this.ended = ended;
		this.access = access;
		this.forms = forms;
		this.cases = cases;
	}

	/** What of the to-do list is asked for: {@code mine}, {@code free}, {@code soon} or {@code late} of it, and in which order. */
	public record Wanted(@Nullable String only, @Nullable String kind, @Nullable String sort) {
	}

	/** Something the official did. */
	public record Done(CaseFile file, UUID decision, @Nullable String task, String step, @Nullable String outcome, @Nullable String reason, java.time.Instant at) {
	}

	/** What waits for the official. */
	public Slice<InboxTask.Line> todo(Official official, Wanted wanted, @Nullable Cursor after, int limit) {
		var query = new InboxQuery(null, wanted.kind(), wanted.only(), wanted.sort(), null, null);
		return reader.slice(lists.todo(official, query), after, limit, InboxLists.TODO);
	}

	/** What the official did, latest first. */
	public Slice<Done> done(Official official, @Nullable Cursor after, int limit) {
		return reader.slice(lists.done(official, new InboxQuery(null, null, null, null, null, null)), after, limit, (row, n) -> {
			var done = InboxLists.DONE.mapRow(row, n);
			return new Done(done.file(), done.decision(), row.getString("task"), done.step(), done.outcome(), done.reason(), done.at());
		});
	}

	/** The open task, if the official may open its case. */
	public Optional<InboxTask> open(String task, Official official) {
		return table.find(task).filter(found -> access.visible(found.caseId(), official).isPresent());
	}

	/** The task that is no longer open, if the official may open its case or did it themselves. */
	public Optional<EndedTask> ended(String task, Official official) {
		return table.find(task).isPresent() ? Optional.empty() : ended.find(task, official);
	}

	/** Why the official may not act on the task, or empty where they may. */
	public Optional<ActRefused> obstacle(InboxTask task, Official official) {
		return authority.obstacle(official, task);
	}

	/** The offices and people asked. */
	public List<String> offeredTo(InboxTask task) {
		return table.principals(task.id());
	}

	/** The form as it stands now for somebody who may answer it. */
	public FormView form(InboxTask task, Official official) {
		return FormView.opened(forms.schema(task), forms.data(task, forms.context(task, official.actor())));
	}

	public CaseFile caseOf(InboxTask task) {
		return cases.get(task.caseId());
	}

}
