package org.xieshou.process;

import java.time.Instant;

/**
 * One step of a diagram as a case took it.
 *
 * @param element the id of the step in its diagram
 * @param task the id of the task, or null where nobody had to act
 * @param state {@code done}, {@code present} or {@code refused} (ended without effect)
 * @param to when it ended, or null
 */
public record WalkedStep(String element, String name, String task, String state, Instant from, Instant to) {
}
