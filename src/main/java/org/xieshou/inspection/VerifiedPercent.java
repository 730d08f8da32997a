package org.xieshou.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How much of a project's approved work was verified on site, and by whom.
 *
 * @param inspection the inspection on record
 * @param percent from 0 to 100
 * @param inspectedOn the day on site
 * @param recordedAt when it was put on record
 */
public record VerifiedPercent(UUID inspection, BigDecimal percent, LocalDate inspectedOn, Instant recordedAt,
		String personName, String officeName) {
}
