package org.xieshou.watch;

import java.time.Instant;

/**
 * One line of the security log.
 *
 * @param person who asked, or null before anybody signed in
 * @param address where the request came from
 * @param path what was asked for, without what was sent
 * @param status the answer's HTTP status
 */
record SecurityEvent(long id, Instant at, EventKind kind, String person, String personName, String office, String address,
		String method, String path, int status) {

	public String kindKey() {
		return "watch.kind." + kind.key();
	}

}
