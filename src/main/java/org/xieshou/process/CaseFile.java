package org.xieshou.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What every list shows of a case.
 *
 * @param number the case number officials quote
 * @param kind the kind of project, such as {@code village-road}
 * @param place the division code of the place it lies in
 * @param amount yuan
 * @param proposerOffice the office that proposed it
 * @param lineFunction the function of the line bureau that vouches for it
 * @param partner the division code of the east partner, or null while there is none
 * @param state {@code running}, {@code passed}, {@code declined}, {@code withdrawn}, {@code cancelled} or {@code archived}
 * @param illustrative whether figures were filled in for demonstration
 */
public record CaseFile(UUID id, String number, String title, String kind, String place, String placeName,
		BigDecimal amount, String proposerOffice, String proposerPerson, String proposerName, String lineFunction,
		String partner, String state, Instant openedAt, Instant closedAt, boolean illustrative) {
}
