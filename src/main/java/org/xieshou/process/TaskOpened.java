package org.xieshou.process;

import java.time.Instant;
import java.util.UUID;

/** A task exists or one of its properties changed; published inside the engine's transaction. */
public record TaskOpened(String taskId, UUID caseId, String definitionId, String process, int processVersion,
		String executionId, String taskKey, String name, String instruction, String form, String assignee,
		Instant createdAt, Instant dueAt) {
}
