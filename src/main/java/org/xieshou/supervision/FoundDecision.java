package org.xieshou.supervision;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the search.
 *
 * @param title the title of the case; null for a decision on models
 */
record FoundDecision(UUID id, String chain, int number, Instant at, String personName, String officeName, String onBehalfOf,
		String act, String taskName, String outcome, String reason, String hash, String caseNumber, String title,
		String placeName) {
}
