package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.xieshou.project.Source;

/**
 * Money allotted to a county (资金指标), used unchanged for its purpose and never mixed with another source's. It stays as it was
 * entered; a mistake is corrected by a further one of the difference.
 *
 * @param document the number of the document that allots or corrects it
 * @param amount yuan; of a correction the difference, which may be below zero
 * @param corrects the allotment it corrects, or null
 * @param reason why it corrects it, or null
 */
public record Allotment(UUID id, String county, Source source, int year, String document, BigDecimal amount,
		LocalDate allottedOn, UUID corrects, String reason) {

	static final int FIRST_YEAR = 1996;

	static final int LAST_YEAR = 2100;

	/** An allotment that corrects nothing. */
	public Allotment(UUID id, String county, Source source, int year, String document, BigDecimal amount, LocalDate allottedOn) {
		this(id, county, source, year, document, amount, allottedOn, null, null);
	}

	/** The allotment by which this one comes to another amount. */
	Allotment corrected(UUID by, String letter, BigDecimal difference, LocalDate on, String why) {
		return new Allotment(by, county, source, year, letter, difference, on, id, why);
	}

}
