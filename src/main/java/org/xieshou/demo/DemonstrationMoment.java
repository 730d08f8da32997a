package org.xieshou.demo;

import java.time.Instant;
import java.util.UUID;

/**
 * Since when something of a demonstration project can be answered by somebody who has no task.
 *
 * @param id of the notice or the project
 * @param title of the project
 */
record DemonstrationMoment(UUID id, String title, Instant at) {
}
