package org.xieshou.process;

/** A task is no longer open: completed, or removed with its case. */
public record TaskEnded(String taskId) {
}
