package org.xieshou.project;

/**
 * A paper handed in with a proposal, such as the minutes of the village meeting.
 *
 * @param kind {@code minutes}, {@code plan}, {@code drawing}, {@code photograph} or {@code other}
 * @param name the file's name as it was handed in
 * @param sha256 the hash of its content, by which it is kept
 */
public record Paper(String kind, String name, String sha256) {
}
