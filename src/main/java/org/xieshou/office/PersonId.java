package org.xieshou.office;

/** Who: a readable slug, which is also the person's name at sign-in and in the engine. */
public record PersonId(String value) {

	public PersonId {
		if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			throw new IllegalArgumentException("Not a person id: " + value);
		}
	}

	public static PersonId of(String value) {
		return new PersonId(value);
	}

	@Override
	public String toString() {
		return value;
	}

}
