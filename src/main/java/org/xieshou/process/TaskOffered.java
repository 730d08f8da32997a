package org.xieshou.process;

/** A task was offered to, or withdrawn from, an office or person. */
public record TaskOffered(String taskId, String principal, boolean offered) {
}
