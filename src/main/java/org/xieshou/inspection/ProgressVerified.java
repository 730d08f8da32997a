package org.xieshou.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An inspector verified on site how far a project is.
 *
 * @param instalment the id of the instalment it was inspected for, or null
 * @param percent of the approved work, from 0 to 100
 */
public record ProgressVerified(UUID caseId, String instalment, BigDecimal percent, LocalDate inspectedOn) {
}
