package org.xieshou.notice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An objection (异议) to a notice. Who objected is never shown to the public; the receipt shows how it stands.
 *
 * @param receipt the number the objector was given
 * @param contact how to reach the objector, or null
 * @param late whether the period was over already: it is kept and answered, but reopens nothing
 * @param task the task in which the county office answers it, or null
 */
record Objection(UUID id, String receipt, UUID notice, int edition, String text, @Nullable String contact, Instant filedAt,
		boolean late, @Nullable String task, @Nullable Answer answer) {

	/** The county office's answer; {@code repeats} says that the notice's content was wrong and has to be posted anew. */
	record Answer(Instant at, boolean upheld, boolean repeats, String text, String officeName) {
	}

	public boolean isAnswered() {
		return answer != null;
	}

	/** The same, for readers who need not know who objected. */
	Objection withoutContact() {
		return new Objection(id, receipt, notice, edition, text, null, filedAt, late, task, answer);
	}

	/** How it stands, as a word of the message files. */
	public String state() {
		if (answer == null) {
			return late ? "late" : "waiting";
		}
		return answer.upheld() ? "upheld" : "rejected";
	}

}
