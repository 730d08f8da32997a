package org.xieshou.process;

import java.util.UUID;

/** An open task as the engine holds it. */
public record TaskRef(String id, UUID caseId, String definitionId, String key, String name, String form,
		String assignee) {
}
