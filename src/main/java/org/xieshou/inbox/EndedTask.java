package org.xieshou.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A task that is no longer open.
 *
 * @param person who answered it; null where nobody did because the case went another way
 */
public record EndedTask(UUID caseId, String name, String person, String personName, Instant at) {
}
