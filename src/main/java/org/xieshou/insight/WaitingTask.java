package org.xieshou.insight;

import java.time.Instant;
import java.util.UUID;

/**
 * An open task on the home page.
 *
 * @param holder the person who holds it, or else the offices it is offered to
 * @param due null where it has no deadline
 */
record WaitingTask(String task, UUID caseId, String number, String title, String step, String holder, Instant since, Instant due) {
}
