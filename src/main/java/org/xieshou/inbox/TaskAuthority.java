package org.xieshou.inbox;

import java.util.Optional;

import org.xieshou.inbox.ActRefused.Kind;
import org.xieshou.security.Official;
import org.xieshou.security.SeparationOfDuties;
import org.xieshou.security.Territory;
import org.xieshou.wall.Wall;

import org.springframework.stereotype.Component;

/** Whether a person may act on a task: their office is asked, the case is in their territory, they stand on no other side of it. */
@Component
class TaskAuthority {

	private final InboxTable table;

	private final Territory territory;

	private final SeparationOfDuties duties;

	private final Deputising deputising;

	TaskAuthority(InboxTable table, Territory territory, SeparationOfDuties duties, Deputising deputising) {
		this.table = table;
		this.territory = territory;
		this.duties = duties;
		this.deputising = deputising;
	}

	/** Why the person may not act on the task, or empty when they may; a task they may not even know of is not found. */
	Optional<ActRefused> obstacle(Official official, InboxTask task) {
		return Wall.check(() -> found(official, task));
	}

	private Optional<ActRefused> found(Official official, InboxTask task) {
		if (!isOffered(official, task)) {
			return Optional.of(territory.covers(official, task.caseId())
					? new ActRefused(Kind.NOT_YOURS, "inbox.refused.otherOffice")
					: new ActRefused(Kind.NOT_FOUND, "inbox.refused.unknown"));
		}
		if (task.assignee() != null && !task.isHeldBy(official.desk())) {
			return Optional.of(new ActRefused(Kind.OVERTAKEN, "inbox.refused.held", task.assigneeName()));
		}
		return deputising.obstacle(official, task).or(() -> duties.obstacle(official, task.caseId(), task.form())
			.map(earlier -> otherSide(official, earlier)));
	}

	private static ActRefused otherSide(Official official, String earlier) {
		return official.behalf().map(behalf -> new ActRefused(Kind.NOT_YOURS, "inbox.refused.otherSide.behalf", earlier, behalf.name()))
			.orElseGet(() -> new ActRefused(Kind.NOT_YOURS, "inbox.refused.otherSide", earlier));
	}

	boolean isOffered(Official official, InboxTask task) {
		if (!official.is(Official.OFFICIAL)) {
			return false;
		}
		var principals = table.principals(task.id());
		return principals.contains(official.office()) || principals.contains(official.desk());
	}

}
