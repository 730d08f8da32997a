package org.xieshou.approval;

import java.util.List;
import java.util.UUID;

/** What the public objected to (异议) while a project's pre-approval notice was up; whoever keeps notices answers it. */
public interface Objections {

	/** All objections to a project, oldest first. */
	List<Heard> of(UUID project);

	/**
	 * One objection as the leading group hears it.
	 *
	 * @param text what was objected to
	 * @param reply the office's answer, or null while there is none
	 * @param late whether it came after the period; it is heard, but the decision does not wait for it
	 */
	record Heard(String text, String reply, boolean late) {

		boolean isAwaited() {
			return reply == null && !late;
		}

	}

}
