package org.xieshou.watch;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one person have so many things done at once and no more, so that whoever asks for everything slows down only themself. Counted
 * on each node; who waits too long for a place is refused one.
 */
class FairShare {

	private final int places;

	private final Duration patience;

	private final ConcurrentMap<String, Line> lines = new ConcurrentHashMap<>();

	/** The places of one person, and how many requests hold or want some. */
	private static final class Line {

		final Semaphore places;

		int guests;

		Line(int places) {
			this.places = new Semaphore(places, true);
		}

	}

	FairShare(int places, Duration patience) {
		this.places = places;
		this.patience = patience;
	}

	/** What is done with places held. */
	interface Work<X extends Exception, Y extends Exception> {

		void run() throws X, Y;

	}

	/**
	 * Does the work with so many places held.
	 *
	 * @return whether it was done; false where no place came free in time
	 */
	<X extends Exception, Y extends Exception> boolean run(String who, int wanted, Work<X, Y> work) throws X, Y {
		var line = lines.compute(who, (key, known) -> entered(known == null ? new Line(places) : known));
		try {
			return take(line, wanted) && done(line, wanted, work);
		}
		finally {
			lines.computeIfPresent(who, (key, known) -> --known.guests == 0 ? null : known);
		}
	}

	private static Line entered(Line line) {
		line.guests++;
		return line;
	}

	private boolean take(Line line, int wanted) {
		try {
			return line.places.tryAcquire(wanted, patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static <X extends Exception, Y extends Exception> boolean done(Line line, int wanted, Work<X, Y> work) throws X, Y {
		try {
			work.run();
			return true;
		}
		finally {
			line.places.release(wanted);
		}
	}

	/** How many people are counted just now. */
	int counted() {
		return lines.size();
	}

}
