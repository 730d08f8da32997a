package org.xieshou.approval;

/** What an office says: agrees, returns for changes, refuses. */
enum Answer {

	AGREE, RETURN, REFUSE;

	public String key() {
		return name().toLowerCase();
	}

	/** The answer behind a form's outcome; forms call agreement by the office's own word. */
	static Answer of(Object outcome) {
		return switch (String.valueOf(outcome)) {
			case "return" -> RETURN;
			case "refuse" -> REFUSE;
			default -> AGREE;
		};
	}

}
