package org.xieshou.security;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing that lies with a person in an office.
 *
 * @param id tells it from others of its kind
 * @param caseId the case it belongs to, or null
 * @param number the number of the case or of the paper, or empty
 * @param title what the case is called, or the thing itself
 * @param what what is to be done about it, or empty
 */
public record Holding(Kind kind, String id, @Nullable UUID caseId, String number, String title, String what, @Nullable Instant since) {

	/** What somebody can have at their desk. */
	public enum Kind {

		/** A task they hold. */
		TASK(Way.MOVES),
		/** A proposal they are writing. */
		DRAFT(Way.MOVES),
		/** Something they were told and have not read. */
		COPY(Way.MOVES),
		/** A change they asked for that is not decided. */
		CHANGE(Way.FOLLOWS),
		/** A case they started that goes on. */
		CASE(Way.FOLLOWS),
		/** A payment file they sent that the bank has not answered in full. */
		PAYMENT(Way.FOLLOWS),
		/** Another account they proposed that nobody has agreed to. */
		ACCOUNT(Way.FOLLOWS),
		/** That they act for somebody, or somebody for them. */
		DELEGATION(Way.ENDS);

		private final Way way;

		Kind(Way way) {
			this.way = way;
		}

		public Way way() {
			return way;
		}

		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** What becomes of it: it goes to the colleague, the colleague follows it while the record stays as it is, or it ends. */
	public enum Way {

		MOVES, FOLLOWS, ENDS;

		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Under which key it is chosen. */
	public String key() {
		return kind.key() + ":" + id;
	}

}
