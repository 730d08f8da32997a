package org.xieshou.office;

/** What a person does in an office (岗位): handles cases, heads it, or belongs to a group that decides together. */
public enum Duty {

	CLERK, DIRECTOR, MEMBER;

	public String key() {
		return name().toLowerCase();
	}

	public String messageKey() {
		return "office.duty." + key();
	}

	/** The duty with that key; an {@link IllegalArgumentException} where there is none. */
	public static Duty of(String key) {
		for (var duty : values()) {
			if (duty.key().equals(key)) {
				return duty;
			}
		}
		throw new IllegalArgumentException("Not a duty: " + key);
	}

}
