package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The finance bureau's correction of an allotment (更正).
 *
 * @param of the allotment it corrects
 * @param amount what it should come to, in yuan
 * @param document the number of the letter that corrects it
 */
record Correction(UUID id, Allotment of, BigDecimal amount, String document, LocalDate on, String reason) {
}
