package org.xieshou.project;

import java.util.UUID;

/**
 * A paper handed in with a proposal, such as the minutes of the village meeting.
 *
 * @param kind {@code minutes}, {@code plan}, {@code drawing}, {@code photograph} or {@code other}
 * @param attachment where it is kept
 * @param name the file's name as it was handed in
 * @param sha256 the hash of its content
 */
public record Paper(String kind, UUID attachment, String name, String sha256) {
}
