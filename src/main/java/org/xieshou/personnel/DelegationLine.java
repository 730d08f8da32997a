package org.xieshou.personnel;

import java.time.LocalDate;

import org.xieshou.office.Delegation;

/**
 * A delegation as lists and announcements show it.
 *
 * @param office the office by name
 * @param work for what
 * @param state {@code coming}, {@code standing}, {@code over} or {@code revoked}
 * @param side {@code mine} where the reader is away, {@code tome} where they are deputy, else {@code others}
 */
public record DelegationLine(Delegation it, String office, String work, String state, String side) {

	/** The tone of the state's stamp. */
	public String tone() {
		return switch (state) {
			case "standing" -> "running";
			case "coming" -> "soon";
			case "over" -> "passed";
			default -> "ended";
		};
	}

	/** Under which key the deputy chooses it. */
	public String key() {
		return it.office() + "@" + it.id();
	}

	/** The last day it held, whichever way it ended. */
	public LocalDate lastDay() {
		return it.lastDay();
	}

}
