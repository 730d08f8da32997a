package org.xieshou.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.xieshou.funds.AppliedPayment;
import org.xieshou.process.FormContext;
import org.xieshou.project.Project;
import org.xieshou.time.MovableClock;

/** A claim as a form's answers, and a form's answers as a claim. */
final class ClaimAnswers {

	private ClaimAnswers() {
	}

	static Claim read(AppliedPayment applied, Project project, int number, List<RequiredPapers.Asked> asked, FormContext context,
			Map<String, Object> answers) {
		return new Claim(applied.application(), project.id(), applied.instalment(), number, project.county(), applied.payee(),
				applied.account(), applied.requested(), LocalDate.ofInstant(context.at(), MovableClock.BEIJING),
				rows(answers, "expenses").stream().map(ClaimAnswers::expense).toList(),
				rows(answers, "invoices").stream().map(ClaimAnswers::invoice).toList(), papers(asked, rows(answers, "papers")),
				context.at(), context.actor());
	}

	private static Expense expense(Map<String, Object> row) {
		return new Expense((String) row.get("item"), (BigDecimal) row.get("amount"));
	}

	private static Invoice invoice(Map<String, Object> row) {
		return new Invoice(((String) row.get("number")).strip(), (LocalDate) row.get("issuedOn"), (String) row.get("payee"),
				(BigDecimal) row.get("amount"), ids(row.get("file")));
	}

	private static List<ClaimPaper> papers(List<RequiredPapers.Asked> asked, List<Map<String, Object>> rows) {
		return IntStream.range(0, Math.min(asked.size(), rows.size())).mapToObj(line -> new ClaimPaper(asked.get(line).key(),
				asked.get(line).basis(), (LocalDate) rows.get(line).get("dated"), ids(rows.get(line).get("files")))).toList();
	}

	private static List<UUID> ids(Object many) {
		return ((List<?>) many).stream().map(String::valueOf).map(UUID::fromString).toList();
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> rows(Map<String, Object> answers, String list) {
		return (List<Map<String, Object>>) answers.getOrDefault(list, List.of());
	}

	/** The lists of a claim as the form starts with them. */
	static Map<String, Object> data(Claim claim) {
		return Map.of("expenses", claim.expenses().stream().map(it -> Map.of("item", it.item(), "amount", it.amount())).toList(),
				"invoices", claim.invoices().stream().map(it -> Map.of("number", it.number(), "issuedOn", it.issuedOn(), "payee",
						it.payee(), "amount", it.amount(), "file", texts(it.files()))).toList());
	}

	/** One paper that is asked for, as it was handed in last. */
	static Map<String, Object> row(RequiredPapers.Asked asked, String name, Optional<Claim> last) {
		var row = new HashMap<String, Object>(Map.of("paper", name, "basis", asked.basis()));
		last.flatMap(claim -> claim.paper(asked.key()))
			.ifPresent(paper -> row.putAll(Map.of("dated", paper.dated(), "files", texts(paper.files()))));
		return row;
	}

	private static List<String> texts(List<UUID> ids) {
		return ids.stream().map(UUID::toString).toList();
	}

}
