package org.xieshou.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.xieshou.process.FormOutcome;

import org.springframework.stereotype.Component;

/** What a claim has to keep to before anybody looks at it; every refusal names the line and the field. */
@Component
class ClaimRules {

	private final RequiredPapers required;

	private final PayeeRules payees;

	private final NegativeList negative;

	private final ClaimWords words;

	ClaimRules(RequiredPapers required, PayeeRules payees, NegativeList negative, ClaimWords words) {
		this.required = required;
		this.payees = payees;
		this.negative = negative;
		this.words = words;
	}

	List<FormOutcome.Refusal> refusals(Claim claim) {
		return Stream.of(payees.refusals(claim.project(), claim.payee(), claim.account()), sums(claim), expenses(claim),
				each(claim.invoices(), line -> invoice(claim, line)), papers(claim)).flatMap(Function.identity()).toList();
	}

	private Stream<FormOutcome.Refusal> sums(Claim claim) {
		var refusals = new ArrayList<FormOutcome.Refusal>();
		if (required.wantsInvoices(claim.project()) && claim.invoices().isEmpty()) {
			refusals.add(refused("invoices", "claim.refused.noInvoice"));
		}
		else if (!claim.invoices().isEmpty() && claim.invoiced().compareTo(claim.requested()) != 0) {
			refusals.add(refused("requested", "claim.refused.invoiceSum", words.yuan(claim.requested()), words.yuan(claim.invoiced())));
		}
		if (claim.spent().compareTo(claim.requested()) != 0) {
			refusals.add(refused("requested", "claim.refused.expenseSum", words.yuan(claim.requested()), words.yuan(claim.spent())));
		}
		return refusals.stream();
	}

	private Stream<FormOutcome.Refusal> expenses(Claim claim) {
		return each(claim.expenses(), line -> {
			var item = claim.expenses().get(line).item();
			return negative.forbidding(item, claim.on()).stream().map(rule -> refused("expenses[" + line + "].item",
					"claim.refused.negative", line + 1, item, rule.title(), rule.source()));
		});
	}

	private Stream<FormOutcome.Refusal> invoice(Claim claim, int line) {
		var invoice = claim.invoices().get(line);
		var field = "invoices[" + line + "].";
		var signed = payees.firstSigned(claim.project(), claim.payee()).orElse(LocalDate.MIN);
		var refusals = new ArrayList<FormOutcome.Refusal>();
		if (!Spelling.of(invoice.payee()).equals(Spelling.of(claim.payee()))) {
			refusals.add(refused(field + "payee", "claim.refused.invoicePayee", line + 1, invoice.payee(), claim.payee()));
		}
		if (invoice.issuedOn().isAfter(claim.on())) {
			refusals.add(refused(field + "issuedOn", "claim.refused.invoiceAfter", line + 1, invoice.issuedOn(), claim.on()));
		}
		if (invoice.issuedOn().isBefore(signed)) {
			refusals.add(refused(field + "issuedOn", "claim.refused.invoiceBefore", line + 1, invoice.issuedOn(), signed));
		}
		if (claim.invoices().subList(0, line).stream().anyMatch(earlier -> earlier.key().equals(invoice.key()))) {
			refusals.add(refused(field + "number", "claim.refused.invoiceTwice", line + 1, invoice.number()));
		}
		return refusals.stream();
	}

	private Stream<FormOutcome.Refusal> papers(Claim claim) {
		var missing = required.toHandIn(claim.project()).stream().filter(asked -> claim.paper(asked.key()).filter(it -> !it.files().isEmpty()).isEmpty())
			.map(asked -> words.paper(asked.key())).toList();
		if (!missing.isEmpty()) {
			return Stream.of(refused("papers", "claim.refused.missingPaper", String.join(words.say("claim.refused.missingPaper.and"), missing)));
		}
		var applied = claim.paper(ClaimPaper.APPLICATION).map(ClaimPaper::dated).orElse(claim.on());
		return each(claim.papers(), line -> dated(claim, line, applied));
	}

	/** Dates in order: nothing after today, no inspection or acceptance after the application it backs, no township opinion before it. */
	private Stream<FormOutcome.Refusal> dated(Claim claim, int line, LocalDate applied) {
		var paper = claim.papers().get(line);
		var message = paper.dated().isAfter(claim.on()) ? "claim.refused.paperAfter"
				: (paper.is(ClaimPaper.INSPECTION) || paper.is(ClaimPaper.ACCEPTANCE)) && paper.dated().isAfter(applied) ? "claim.refused.beforeInspection"
						: paper.is(ClaimPaper.TOWNSHIP) && paper.dated().isBefore(applied) ? "claim.refused.opinionBefore" : null;
		return message == null ? Stream.of() : Stream.of(refused("papers[" + line + "].dated", message, words.paper(paper.key()),
				paper.dated(), paper.dated().isAfter(claim.on()) ? claim.on() : applied, paper.basis()));
	}

	private static <T> Stream<FormOutcome.Refusal> each(List<T> lines, java.util.function.IntFunction<Stream<FormOutcome.Refusal>> check) {
		return IntStream.range(0, lines.size()).boxed().flatMap(check::apply);
	}

	private static FormOutcome.Refusal refused(String field, String message, Object... arguments) {
		return new FormOutcome.Refusal(field, message, arguments);
	}

}
