package org.xieshou.inbox;

import java.util.List;

/** An act on a task did not happen; nothing was written. Thrown at the outer edge of the act's own transaction only. */
public class ActRefused extends RuntimeException {

	/** What kind of no; each has its HTTP status. */
	public enum Kind {

		/** No such task for this person (404). */
		NOT_FOUND(404),

		/** A high amount, and the sign-in is too old for it (401). */
		SIGN_IN_AGAIN(401),
		/** Another office's task, or another side of the case (403). */
		NOT_YOURS(403),

		/** Somebody else was quicker, or holds it (409). */
		OVERTAKEN(409),

		/** The answers or the rules say no (422). */
		INVALID(422);

		private final int status;

		Kind(int status) {
			this.status = status;
		}

		public int status() {
			return status;
		}

	}

	/** One reason: the field it is about or null, a message key and its arguments. */
	public record Problem(String field, String message, Object... arguments) {
	}

	private final Kind kind;

	private final List<Problem> problems;

	ActRefused(Kind kind, List<Problem> problems) {
		super(kind + " " + problems.stream().map(Problem::message).toList());
		this.kind = kind;
		this.problems = List.copyOf(problems);
	}

	ActRefused(Kind kind, String message, Object... arguments) {
		this(kind, List.of(new Problem(null, message, arguments)));
	}

	public Kind kind() {
		return kind;
	}

	public List<Problem> problems() {
		return problems;
	}

}
