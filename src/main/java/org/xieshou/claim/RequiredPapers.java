package org.xieshou.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.xieshou.process.AppliedTable;
import org.xieshou.process.AppliedTables;

import org.springframework.stereotype.Component;

/** Which papers a claim of a project needs: the rows of the table of claim papers that applied to it last. */
@Component
class RequiredPapers {

	static final String TABLE = "claim-papers";

	/** Registered elsewhere, so not handed in again with every claim. */
	private static final Set<String> REGISTERED = Set.of("contract", "invoices");

	/** A paper that is asked for, with the row that asks. */
	record Asked(String key, String basis) {
	}

	private final AppliedTables tables;

	RequiredPapers(AppliedTables tables) {
		this.tables = tables;
	}

	/** Every paper that is asked for, in the order of the table. */
	List<Asked> of(UUID project) {
		return asked(tables.last(project, TABLE));
	}

	/** The same as it was asked for at a moment, such as when a claim was made. */
	List<Asked> of(UUID project, Instant at) {
		return asked(tables.last(project, TABLE, at));
	}

	private static List<Asked> asked(Optional<AppliedTable> applied) {
		return applied.map(AppliedTable::rows).orElse(List.of()).stream()
			.map(row -> new Asked(row.answer(), row.source())).toList();
	}

	/** Those to be handed in with the claim itself. */
	List<Asked> toHandIn(UUID project) {
		return of(project).stream().filter(asked -> !REGISTERED.contains(asked.key())).toList();
	}

	/** Whether payment is against invoices. */
	boolean wantsInvoices(UUID project) {
		return of(project).stream().anyMatch(asked -> asked.key().equals("invoices"));
	}

}
