package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
	 * @param lines the final accounts by line of the budget, settled as reported
	 */
	record Accepted(String inspection, List<SettledLine> lines, LocalDate on) {

		/** What the final accounts come to, in yuan. */
		BigDecimal reported() {
			return lines.stream().map(SettledLine::reported).reduce(BigDecimal.ZERO, BigDecimal::add);
		}

	}

	Optional<Verified> latest(UUID project);

	Optional<Accepted> accepted(UUID project);

}
