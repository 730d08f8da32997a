package org.xieshou.inbox;

import java.time.Instant;

/**
 * An office that has tasks and, today, nobody to do them.
 *
 * @param tasks how many tasks wait there
 * @param since when the oldest of them arrived
 */
public record UnstaffedOffice(String id, String name, int tasks, Instant since) {
}
