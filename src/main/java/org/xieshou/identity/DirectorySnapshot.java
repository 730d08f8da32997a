package org.xieshou.identity;

import java.util.List;
import java.util.Map;

/**
 * Everything Keycloak knew of offices and people at one moment.
 *
 * @param offices the offices' ids with their names, empty where no name is given
 * @param people everybody with a post in one of them
 * @param unknown groups that look like an office of ours and are none
 */
record DirectorySnapshot(Map<String, String> offices, List<Entry> people, List<String> unknown) {

	/** An account, and whether it may sign in at all. */
	record Entry(Account account, boolean enabled) {
	}

}
