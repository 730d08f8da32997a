package org.xieshou.funds;

/** What came of an order to release money; everything but a release is a refusal that the diagram routes on. */
public enum ReleaseOutcome {

	RELEASED, ALREADY_RELEASED, NOT_APPROVED, CLOSED, PAUSED, NO_APPLICATION, NOT_INSPECTED, NOT_SETTLED, NOT_ORDERED, VOIDED,
	BEYOND_PROGRESS, NOT_DUE, NOT_ARRIVED;

	public boolean isPaid() {
		return this == RELEASED || this == ALREADY_RELEASED;
	}

	/** The answer diagrams route on; whoever asks again for what is paid hears that it is paid. */
	public String answer() {
		return isPaid() ? "released" : name().toLowerCase().replace('_', '-');
	}

}
