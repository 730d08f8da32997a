package org.xieshou.office;

/**
 * What a person may do beyond the tasks of an office: nothing, draw the processes, read everything of a
 * territory, look after offices and people, or after the running program.
 */
public enum Role {

	OFFICIAL, PROCESS_ADMIN, AUDITOR, DIRECTORY_ADMIN, SYSTEM_ADMIN;

	public String key() {
		return name().toLowerCase().replace('_', '-');
	}

	public String messageKey() {
		return "office.role." + key();
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
