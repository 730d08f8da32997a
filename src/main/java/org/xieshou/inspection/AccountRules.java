package org.xieshou.inspection;

import java.math.BigDecimal;
import java.util.Optional;

import org.xieshou.process.FormOutcome;
import org.xieshou.project.Project;
import org.xieshou.project.Source;

import org.springframework.stereotype.Component;

/**
 * Final accounts stay within what was approved: of each source, and as a whole (invariant 2). What villagers or the firm added of
 * their own beyond the budget is theirs and counts as approved only up to the budget; a line that differs is explained.
 */
@Component
class AccountRules {

	private final SourceNames names;

	AccountRules(SourceNames names) {
		this.names = names;
	}

	Optional<FormOutcome> refusal(Project project, FinalAccount accounts) {
		return unexplained(accounts)
			.or(() -> beyondSource(accounts))
			.or(() -> beyondApproval(project, accounts));
	}

	private Optional<FormOutcome> unexplained(FinalAccount accounts) {
		return accounts.lines().stream()
			.filter(line -> line.unspent().signum() != 0 && line.explanation() == null)
			.findFirst()
			.map(line -> FormOutcome.refused("accounts", "inspection.refused.unexplained", line.item()));
	}

	private Optional<FormOutcome> beyondSource(FinalAccount accounts) {
		return accounts.sources().stream()
			.filter(source -> source != Source.SELF_RAISED)
			.filter(source -> accounts.spent(source).compareTo(accounts.approved(source)) > 0)
			.findFirst()
			.map(source -> FormOutcome.refused("accounts", "inspection.refused.beyondSource", names.of(source),
					accounts.spent(source), accounts.approved(source)));
	}

	private Optional<FormOutcome> beyondApproval(Project project, FinalAccount accounts) {
		var charged = accounts.sources().stream()
			.map(source -> accounts.spent(source).min(accounts.approved(source)))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return Optional.of(charged).filter(yuan -> yuan.compareTo(project.amount()) > 0)
			.map(yuan -> FormOutcome.refused("accounts", "inspection.refused.beyondApproval", yuan, project.amount()));
	}

}
