package org.xieshou.inspection;

/** How far a rectification order is: to be done, reported and to be inspected again, or closed. */
enum RectificationState {

	OPEN, REPORTED, CLOSED;

	public String messageKey() {
		return "inspection.order." + name().toLowerCase();
	}

}
