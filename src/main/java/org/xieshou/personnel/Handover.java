package org.xieshou.personnel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.xieshou.office.OfficeId;
import org.xieshou.office.PersonId;
import org.xieshou.security.Holding;

import org.jspecify.annotations.Nullable;

/**
 * That a colleague took over what lay with somebody in an office (交接).
 *
 * @param receivedAt when the colleague confirmed it, or null
 */
record Handover(UUID id, OfficeId office, PersonId person, String personName, PersonId colleague, String colleagueName, String reason,
		Instant madeAt, String madeBy, String madeByName, @Nullable Instant receivedAt, List<Line> lines) {

	/**
	 * One thing of it.
	 *
	 * @param refusal the key of why it stayed, with what that names, or null where it went
	 */
	record Line(Holding what, @Nullable String refusal, @Nullable String detail) {

		public boolean went() {
			return refusal == null;
		}

	}

	public long gone() {
		return lines.stream().filter(Line::went).count();
	}

	public long stayed() {
		return lines.size() - gone();
	}

}
