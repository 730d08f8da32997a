package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where the verified progress and the result of the acceptance come from: those who inspect on site. */
interface ProgressSource {

	/**
	 * The progress last verified on site.
	 *
	 * @param inspection the record of the inspection
	 * @param percent of the approved work, 0 to 100
	 * @param by the office and person who inspected
	 */
	record Verified(String inspection, BigDecimal percent, String by, Instant at) {
	}

	/**
	 * An acceptance that was passed.
	 *
	 * @param inspection the record of the acceptance
	 * @param reported what the final accounts come to, in yuan
	 */
	record Accepted(String inspection, BigDecimal reported, LocalDate on) {
	}

	Optional<Verified> latest(UUID project);

	Optional<Accepted> accepted(UUID project);

}
