package org.xieshou.process;

import java.time.Instant;

/**
 * A step the engine gave up on after its last try; the case stands still there until somebody lets it try again.
 *
 * @param process the spoken name of the diagram
 * @param version of the process, as the engine counts
 * @param file the diagram's file
 * @param step the spoken name of the step, or its id where it has none
 * @param at when it was to run
 * @param message what the last try failed with
 */
public record FailedJob(String id, String process, int version, String file, String step, Instant at, String message) {
}
