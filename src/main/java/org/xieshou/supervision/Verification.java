package org.xieshou.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One verification (核验) of all chains of a territory.
 *
 * @param territory the division code above them; empty for everything
 * @param total chains to be verified
 * @param done chains verified so far
 * @param decisions decisions that were proved
 * @param broken chains that are not whole
 * @param beatAt when it last went on
 * @param finishedAt null while it runs or rests
 */
public record Verification(UUID id, String territory, Instant startedAt, String startedName, int total, int done, long decisions,
		int broken, Instant beatAt, Instant finishedAt) {

	private static final Duration SILENCE = Duration.ofMinutes(1);

	public boolean isFinished() {
		return finishedAt != null;
	}

	/** Whether whatever ran it went away. */
	public boolean isInterrupted(Instant now) {
		return !isFinished() && beatAt.plus(SILENCE).isBefore(now);
	}

	public int percent() {
		return total == 0 ? 100 : (int) (100L * done / total);
	}

	/** Minutes it may still take, at the pace so far; at least one. */
	public long minutesLeft() {
		var spent = Math.max(1, Duration.between(startedAt, beatAt).toSeconds());
		return done == 0 ? 1 : Math.max(1, spent * (total - done) / done / 60);
	}

}
