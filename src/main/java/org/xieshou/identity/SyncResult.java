package org.xieshou.identity;

import java.util.List;

/**
 * How bringing the directory up to date went.
 *
 * @param outcome {@code done}, {@code unreachable} or {@code doubtful}; but for the first nothing was changed
 * @param offices how many offices Keycloak names
 * @param people how many people serve in them
 * @param changed how many people came, moved, or changed name or role
 * @param left how many people left
 * @param problems what could not be taken over, each with the key of a sentence and what it is about
 */
record SyncResult(String outcome, int offices, int people, int changed, int left, List<Problem> problems) {

	/** One thing that could not be taken over. */
	record Problem(String key, String subject) {
	}

	static SyncResult without(String outcome, List<Problem> problems) {
		return new SyncResult(outcome, 0, 0, 0, 0, problems);
	}

}
