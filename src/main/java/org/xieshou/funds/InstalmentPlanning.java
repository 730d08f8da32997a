package org.xieshou.funds;

import java.util.UUID;

import org.springframework.stereotype.Component;
import org.xieshou.process.AppliedTables;

/** Plans a project's instalments as the row of the table {@code instalment-plan} that applied to it says. */
@Component
class InstalmentPlanning {

	private final AppliedTables tables;

	private final Instalments instalments;

	InstalmentPlanning(AppliedTables tables, Instalments instalments) {
		this.tables = tables;
		this.instalments = instalments;
	}

	/** What is planned already stays as it is. */
	void plan(UUID project) {
		var row = tables.last(project, FundsTerms.PLAN)
			.orElseThrow(() -> new IllegalStateException("No plan of instalments applies to project " + project))
			.rows().get(0);
		if (instalments.of(project).isEmpty()) {
			instalments.plan(project, InstalmentPlan.parse(row.answer()), row.source());
		}
	}

}
