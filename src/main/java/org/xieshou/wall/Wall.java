package org.xieshou.wall;

import java.util.function.Supplier;

/**
 * The wall between readers and rows. A request is bound to whoever asked; a thread that serves nobody is the program's. The gate for
 * acts is here, and so are the named exemptions: nothing else passes.
 */
public final class Wall {

	private static final ThreadLocal<Supplier<Reader>> ASKED = new ThreadLocal<>();

	private static final ThreadLocal<Supplier<Reader>> READING = new ThreadLocal<>();

	private Wall() {
	}

	/** Who reads now. */
	static Reader reading() {
		var reader = READING.get();
		return reader == null ? Reader.PROGRAM : reader.get();
	}

	/**
	 * Does something for whoever asked; everything read meanwhile is read by them.
	 *
	 * @param reader who that is, asked at each statement: somebody may come to act for another of their offices on the way
	 */
	public static <E extends Exception> void serve(Supplier<Reader> reader, Work<E> work) throws E {
		var before = ASKED.get();
		ASKED.set(reader);
		try {
			as(reader, () -> {
				work.run();
				return null;
			});
		}
		finally {
			put(ASKED, before);
		}
	}

	/**
	 * The gate for acts: an act that has been allowed touches rows its actor does not see, such as ceilings of the county, keys that
	 * must be unique and what waits for other offices.
	 */
	public static <T> T act(Supplier<T> act) {
		return Wall.<T, RuntimeException>as(() -> Reader.PROGRAM, act::get);
	}

	/** Asks, also within an act, as whoever asked. */
	public static <T> T check(Supplier<T> question) {
		var asked = ASKED.get();
		return asked == null ? question.get() : Wall.<T, RuntimeException>as(asked, question::get);
	}

	/** Reads beyond the sight of whoever asked, for a reason that is named. */
	public static <T> T beyond(Exemption why, Supplier<T> question) {
		java.util.Objects.requireNonNull(why);
		return act(question);
	}

	private static <T, E extends Exception> T as(Supplier<Reader> reader, Question<T, E> question) throws E {
		var before = READING.get();
		READING.set(reader);
		try {
			return question.get();
		}
		finally {
			put(READING, before);
		}
	}

	private static void put(ThreadLocal<Supplier<Reader>> place, Supplier<Reader> reader) {
		if (reader == null) {
			place.remove();
		}
		else {
			place.set(reader);
		}
	}

	/** What is done for somebody. */
	public interface Work<E extends Exception> {

		void run() throws E;

	}

	private interface Question<T, E extends Exception> {

		T get() throws E;

	}

}
