package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.xieshou.project.Source;

/**
 * Money allotted to a county (资金指标), used unchanged for its purpose and never mixed with another source's.
 *
 * @param document the number of the document that allots it
 * @param amount yuan
 */
public record Allotment(UUID id, String county, Source source, int year, String document, BigDecimal amount,
		LocalDate allottedOn) {
}
