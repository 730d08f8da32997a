package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.xieshou.audit.Actor;

/**
 * A reimbursement claim (报账) as it was handed in with an application for payment.
 *
 * @param id the application's id
 * @param number counts the claims for the same instalment, from 1
 * @param requested yuan
 */
record Claim(UUID id, UUID project, UUID instalment, int number, String county, String payee, String account, BigDecimal requested,
		LocalDate on, List<Expense> expenses, List<Invoice> invoices, List<ClaimPaper> papers, Instant at, Actor by) {

	public BigDecimal invoiced() {
		return invoices.stream().map(Invoice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	public BigDecimal spent() {
		return expenses.stream().map(Expense::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	Optional<ClaimPaper> paper(String key) {
		return papers.stream().filter(paper -> paper.is(key)).findFirst();
	}

	/** Every file of the claim, of its papers and its invoices. */
	List<UUID> files() {
		return Stream.concat(papers.stream().map(ClaimPaper::files), invoices.stream().map(Invoice::files)).flatMap(List::stream).toList();
	}

}
