package org.xieshou.office;

import java.util.Collection;
import java.util.Optional;

/**
 * What a person may do: the tasks of an office, draw the processes, read everything of a territory, look after offices and people,
 * or after the running program. One person has one role, never two, and no setting changes it: system, security (here: offices and
 * people) and audit administrators are different people, the security administrator does nothing besides, and administrators get
 * the least rights with the rights parted among them (GB/T 22239-2019, level 3, 8.1.7.1, 8.1.7.2 b and 8.1.4.2 d). Whoever draws the
 * processes could draw them for their own cases, and whoever audits could audit themselves, so neither is an official.
 */
public enum Role {

	OFFICIAL, PROCESS_ADMIN, AUDITOR, DIRECTORY_ADMIN, SYSTEM_ADMIN;

	public String key() {
		return name().toLowerCase().replace('_', '-');
	}

	public String messageKey() {
		return "office.role." + key();
	}

	/** The two roles that one person must not have together, in the order above; empty where they have one or none. */
	public static Optional<Conflict> conflict(Collection<Role> roles) {
		var held = roles.stream().distinct().sorted().toList();
		return held.size() < 2 ? Optional.empty() : Optional.of(new Conflict(held.get(0), held.get(1)));
	}

	/** Two roles of one person that belong to two people. */
	public record Conflict(Role one, Role other) {
	}

	public static Role of(String key) {
		for (var role : values()) {
			if (role.key().equals(key)) {
				return role;
			}
		}
		throw new IllegalArgumentException("Not a role: " + key);
	}

}
