package org.xieshou.audit;

/** An idempotency key was missing, or was used before by somebody else or for another request. */
public class CommandConflict extends RuntimeException {

	/** Why the key is no good. */
	public enum Kind {

		MISSING_KEY, OTHER_PERSON, OTHER_REQUEST

	}

	private final Kind kind;

	CommandConflict(Kind kind) {
		super(kind.name());
		this.kind = kind;
	}

	public Kind kind() {
		return kind;
	}

}
