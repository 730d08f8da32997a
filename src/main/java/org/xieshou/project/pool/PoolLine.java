package org.xieshou.project.pool;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * One project in the list.
 *
 * @param amount what it costs, in yuan
 * @param aid what is asked of the east, in yuan
 * @param enteredAt when it entered the pool, or null
 * @param partner the partner's division code, or null
 * @param committed what the partner committed, in yuan, or null
 * @param stage {@code proposed}, {@code pool}, {@code recommended}, {@code committed}, or the case's state once it is closed
 */
record PoolLine(UUID id, String number, String title, String kind, String placeName, BigDecimal amount, BigDecimal aid,
		int households, int registeredHouseholds, Instant openedAt, Instant enteredAt, String partner, BigDecimal committed,
		String stage, boolean illustrative) {

	/** How many of a hundred benefiting households are registered poor ones. */
	public int share() {
		return registeredHouseholds * 100 / Math.max(1, households);
	}

}
