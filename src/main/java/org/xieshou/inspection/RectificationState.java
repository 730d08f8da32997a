package org.xieshou.inspection;

/** How far a rectification order is: to be done, reported and to be inspected again, or closed. */
enum RectificationState {

	OPEN("running"), REPORTED("soon"), CLOSED("passed");

	private final String tone;

	RectificationState(String tone) {
		this.tone = tone;
	}

	/** In which tone a page shows it. */
	public String tone() {
		return tone;
	}

	public String messageKey() {
		return "inspection.order." + name().toLowerCase();
	}

}
