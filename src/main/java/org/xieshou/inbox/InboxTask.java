package org.xieshou.inbox;

import java.time.Instant;
import java.util.UUID;

import org.xieshou.process.CaseFile;

/**
 * One open task, as the inbox shows it.
 *
 * @param instruction what the official has to do, from the diagram
 * @param form the id of the form that answers it
 * @param assignee the person who holds it, or null
 * @param revision counts the changes of holder; an act names the one it saw
 */
public record InboxTask(String id, UUID caseId, String definitionId, String process, int processVersion, String key,
		String name, String instruction, String form, String assignee, String assigneeName, Instant createdAt,
		Instant dueAt, int revision) {

	/** A task together with the case it belongs to. */
	public record Line(InboxTask task, CaseFile file) {
	}

	public boolean isHeldBy(String person) {
		return person.equals(assignee);
	}

	public boolean isOverdue(Instant now) {
		return dueAt != null && dueAt.isBefore(now);
	}

}
