package org.xieshou.process;

import java.util.List;

/**
 * A step that a case has not reached yet.
 *
 * @param name the task's name
 * @param stage the process it belongs to
 * @param offices ids of the offices that will get it; empty where that depends on answers still to be given
 */
public record StepAhead(String name, String stage, List<String> offices) {
}
