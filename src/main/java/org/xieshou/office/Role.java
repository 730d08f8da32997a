package org.xieshou.office;

/** What a person may do beyond the tasks of an office: nothing, draw the processes, or read everything of a territory. */
public enum Role {

	OFFICIAL, PROCESS_ADMIN, AUDITOR;

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
