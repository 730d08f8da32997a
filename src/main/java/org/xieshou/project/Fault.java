package org.xieshou.project;

/**
 * What is wrong with a proposal.
 *
 * @param field where: the name of the field, such as {@code title} or {@code budget[2].amount}
 * @param message a message key that names the field in words
 * @param arguments what the message tells
 */
public record Fault(String field, String message, Object... arguments) {
}
