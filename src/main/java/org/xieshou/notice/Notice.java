package org.xieshou.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A public notice (公告公示) on a project.
 *
 * @param number {@code GS-<county>-<year>-<4 digits>}, under which the public finds it
 * @param closedAt when it was over and every objection answered, or it was withdrawn; null before
 * @param edition its latest edition
 */
record Notice(UUID id, String number, UUID project, NoticeKind kind, Instant openedAt, Instant closedAt, String ending,
		Edition edition) {

	boolean isOpen() {
		return closedAt == null;
	}

	boolean isRunning(Instant now) {
		return isOpen() && edition.isUp(now);
	}

	/** How the notice stands, as a word of the message files. */
	String state(Instant now) {
		if ("withdrawn".equals(ending)) {
			return "withdrawn";
		}
		return edition.state(now);
	}

}
