package org.xieshou.funds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.xieshou.project.Source;

/**
 * Matching or self-raised money that was paid into the dedicated account for a project (资金到位). It stays as it was entered; one
 * entered by mistake is taken back by a further one.
 *
 * @param amount yuan; below zero where it takes one back
 * @param payer who paid it in
 * @param paper the attachment that proves it
 * @param corrects the arrival it takes back, or null
 * @param reason why it takes it back, or null
 */
public record Arrival(UUID id, UUID project, Source source, BigDecimal amount, LocalDate arrivedOn, String payer, UUID paper,
		UUID corrects, String reason) {

	public Arrival(UUID id, UUID project, Source source, BigDecimal amount, LocalDate arrivedOn, String payer, UUID paper) {
		this(id, project, source, amount, arrivedOn, payer, paper, null, null);
	}

	Arrival takenBack(UUID by, String why) {
		return new Arrival(by, project, source, amount.negate(), arrivedOn, payer, paper, id, why);
	}

}
